package osame.zengin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings names into the characters of the bank files: one byte each, capital letters, large kana,
 * the mark of ガ as a byte of its own.
 */
public final class ZenginText {

  /**
   * Large kana in full width, in the order of {@link #HALF}; small kana and old kana are mapped to
   * them.
   */
  private static final String FULL =
      "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンヲ" + "ァィゥェォッャュョヮヵヶヰヱ";

  private static final String HALF =
      "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｦ" + "ｱｲｳｴｵﾂﾔﾕﾖﾜｶｹｲｴ";

  private static final String DASHES = "ー‐‑‒–—―−ｰ";
  private static final char VOICED = 'ﾞ';
  private static final char HALF_VOICED = 'ﾟ';

  private ZenginText() {}

  /**
   * A converted name.
   *
   * @param text what can be written; characters without a counterpart are left out
   * @param refused the characters that were left out, in order
   */
  public record Converted(String text, List<String> refused) {

    public Converted {
      refused = List.copyOf(refused);
    }

    /** True if nothing was left out. */
    public boolean isComplete() {
      return refused.isEmpty();
    }
  }

  /**
   * Converts a name of a consignor or an account holder: full width to half, ー to -, small kana to
   * large, ガ to ｶﾞ, hiragana to katakana, letters to capitals, ・ to . and ヲ to ｵ where the bank
   * does not take ｦ. Kanji and symbols that the rules forbid are refused, not guessed at.
   *
   * @param name the name in kana, of any width
   * @param rules what the bank takes
   */
  public static Converted convert(String name, CharacterRules rules) {
    StringBuilder text = new StringBuilder(name.length() * 2);
    List<String> refused = new ArrayList<>(0);
    // NFKC joins half-width kana with their marks and narrows letters; NFD then takes marks off
    // again.
    String parts = Normalizer.normalize(joined(name), Normalizer.Form.NFD);
    parts
        .codePoints()
        .forEach(
            c -> {
              char half = c > Character.MAX_VALUE ? 0 : half((char) c, rules);
              if (half != 0 && rules.allowsInPartyName(half)) {
                text.append(half);
              } else {
                refused.add(Character.toString(c));
              }
            });
    return new Converted(text.toString(), refused);
  }

  private static String joined(String name) {
    // A mark that stands alone would become a space and a mark.
    String combining = name.replace('゛', '\u3099').replace('゜', '\u309A');
    return Normalizer.normalize(combining, Normalizer.Form.NFKC);
  }

  /** The byte-sized character for one of full width, or itself; marks that stand alone included. */
  private static char half(char c, CharacterRules rules) {
    if (c == '\u3099') {
      return VOICED;
    }
    if (c == '\u309A') {
      return HALF_VOICED;
    }
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (c == '・') {
      return '.';
    }
    if (c == '「' || c == '」') {
      return c == '「' ? '｢' : '｣';
    }
    if (c >= 'a' && c <= 'z') {
      return (char) (c - 'a' + 'A');
    }
    char katakana = c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c;
    int index = FULL.indexOf(katakana);
    if (index < 0) {
      return c;
    }
    char half = HALF.charAt(index);
    return half == 'ｦ' && !rules.allowsInPartyName('ｦ') ? 'ｵ' : half;
  }

  /**
   * Cuts a converted text to a number of bytes, never between a kana and its mark: ｶﾞ at the edge
   * goes out whole.
   *
   * @param text one-byte characters
   * @param bytes what the item holds
   */
  public static String cut(String text, int bytes) {
    if (text.length() <= bytes) {
      return text;
    }
    int end = bytes;
    while (end > 0 && (text.charAt(end) == VOICED || text.charAt(end) == HALF_VOICED)) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * A number with leading zeros.
   *
   * @throws IllegalArgumentException if it is negative or has more digits than {@code length}
   */
  public static String zeroFilled(long number, int length) {
    String digits = Long.toString(number);
    if (number < 0 || digits.length() > length) {
      throw new IllegalArgumentException("does not fit " + length + " digits");
    }
    return "0".repeat(length - digits.length()) + digits;
  }
}
