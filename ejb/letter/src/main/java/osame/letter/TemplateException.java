package osame.letter;

/** A template that cannot be used; the message says where and why. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }

  TemplateException(Throwable cause, String message) {
    super(message, cause);
  }
}
