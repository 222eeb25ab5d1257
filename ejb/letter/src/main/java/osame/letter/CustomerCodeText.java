package osame.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the post's customer bar code (カスタマバーコード) says of an address: the postal code and, after it,
 * at most 13 places of house number, building and room, by the rules of the post's manual.
 *
 * <p>Figures, hyphens and single letters are taken out of the address; Chinese numerals count
 * before 丁目, 番, 号 and the like; whatever stands between becomes one hyphen; a letter needs none.
 */
public final class CustomerCodeText {

  /** Places for the house number; a letter takes two. */
  private static final int PLACES = 13;

  private static final Pattern KANJI_NUMBER =
      Pattern.compile("([〇一二三四五六七八九十百]+)(?=丁目|丁|番地|番|号|地割|線|の|ノ)");
  private static final Pattern LEFT_OUT = Pattern.compile("[&/・.]");
  private static final Pattern FLOOR = Pattern.compile("(?<=\\d)F(?![A-Z])");
  private static final Pattern WORD = Pattern.compile("[A-Z]{2,}");
  private static final Pattern OTHER = Pattern.compile("[^0-9A-Z-]+");
  private static final Pattern AROUND_LETTER = Pattern.compile("-?([A-Z])-?");
  private static final String FIGURES = "〇一二三四五六七八九";

  private CustomerCodeText() {}

  /**
   * @param postalCode 7 digits
   * @param address address and building in one, from the prefecture or from the town on
   * @return such as {@code 26300233-30-8-403}
   */
  public static String of(String postalCode, String address) {
    String text = Normalizer.normalize(address, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    text = text.replaceAll("[‐‑‒–—―−ーｰ](?=[0-9])", "-");
    text = KANJI_NUMBER.matcher(text).replaceAll(number -> String.valueOf(value(number.group(1))));
    text = LEFT_OUT.matcher(text).replaceAll("");
    text = WORD.matcher(text).replaceAll("-");
    text = FLOOR.matcher(text).replaceAll("-");
    text = OTHER.matcher(text).replaceAll("-");
    text = text.replaceAll("-+", "-").replaceAll("^-|-$", "");
    text = withoutHyphensAtLetters(text);
    return postalCode + cut(text);
  }

  private static String withoutHyphensAtLetters(String text) {
    StringBuilder result = new StringBuilder();
    Matcher letters = AROUND_LETTER.matcher(text);
    while (letters.find()) {
      letters.appendReplacement(result, letters.group(1));
    }
    return letters.appendTail(result).toString();
  }

  /**
   * A letter is two places, a control code and a figure; of one at the last place only the control
   * code is kept, so it stays here.
   */
  private static String cut(String text) {
    int places = 0;
    int end = 0;
    while (end < text.length() && places < PLACES) {
      places += Character.isLetter(text.charAt(end)) ? 2 : 1;
      end++;
    }
    return text.substring(0, end);
  }

  /** 十一 is 11, 二三 is 23, 百二 is 102. */
  private static int value(String kanji) {
    int total = 0;
    int figure = 0;
    for (char c : kanji.toCharArray()) {
      if (c == '十' || c == '百') {
        total += Math.max(figure, 1) * (c == '十' ? 10 : 100);
        figure = 0;
      } else {
        figure = figure * 10 + FIGURES.indexOf(c);
      }
    }
    return total + figure;
  }
}
