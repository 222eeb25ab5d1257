package osame.foundation;

/** Tests on strings of ASCII digits. */
public final class Digits {

  private Digits() {}

  /** True if the text is exactly {@code length} ASCII digits. */
  public static boolean isDigits(String text, int length) {
    return text != null
        && text.length() == length
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
