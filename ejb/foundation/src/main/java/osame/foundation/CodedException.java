package osame.foundation;

import java.util.List;

/**
 * What every module's exception is: a stable code and arguments without personal data. The Japanese
 * sentence for the code lives in the message bundle; entry points look it up.
 */
public abstract class CodedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final List<String> arguments;

  /**
   * @param code stable code such as {@code RC-E-012}
   * @param arguments values to put into the sentence; never personal data
   */
  protected CodedException(String code, Object... arguments) {
    super(code + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
  }

  public final String code() {
    return code;
  }

  public final List<String> arguments() {
    return arguments;
  }
}
