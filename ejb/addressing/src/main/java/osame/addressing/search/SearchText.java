package osame.addressing.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds a text for comparison, so that a search forgives how names and addresses are written: full
 * and half width, hiragana and katakana, voiced and small kana, long vowels (コウ, コー and コ are one),
 * dashes, spaces, points, and the common variants of characters (邊 and 辺). Rows are stored with
 * their folded text; what an officer types is folded the same way.
 */
public final class SearchText {

  private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
  private static final String LARGE = "アイウエオツヤユヨワカケ";
  private static final String O_ROW = "オコソトノホモヨロ";

  /** Each group begins with the character that stands for all of it. */
  private static final String[] VARIANTS = {
    "辺邊邉", "斉齊斎齋", "高髙", "崎﨑嵜", "島嶋嶌", "沢澤", "浜濱濵", "桜櫻", "広廣", "国國", "真眞", "徳德", "吉𠮷", "館舘", "竜龍",
    "恵惠", "関關", "条條", "学學", "会會", "塩鹽", "滝瀧", "渕淵", "鉄鐵", "万萬", "与與", "円圓", "栄榮", "曽曾", "礼禮", "寿壽",
    "富冨", "峰峯", "亀龜", "芦蘆", "桧檜", "薮藪", "県縣", "鶴靍靏"
  };

  private static final Map<Integer, Integer> STANDARD = standard();

  private SearchText() {}

  /** The text as it is compared; empty if nothing of it counts. */
  public static String fold(String text) {
    // Voiced marks come apart and fall away with everything else that does not count.
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKC);
    apart = Normalizer.normalize(apart, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(SearchText::counts)
        .map(SearchText::letter)
        .forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  private static boolean counts(int letter) {
    return (Character.isLetterOrDigit(letter) && letter != 'ー') || letter == '〇';
  }

  private static int letter(int letter) {
    int upper = Character.toUpperCase(letter);
    int katakana = upper >= 'ぁ' && upper <= 'ゖ' ? upper - 'ぁ' + 'ァ' : upper;
    int small = SMALL.indexOf(katakana);
    if (small >= 0) {
      return LARGE.charAt(small);
    }
    return switch (katakana) {
      case 'ヰ' -> 'イ';
      case 'ヱ' -> 'エ';
      case 'ヲ' -> 'オ';
      default -> STANDARD.getOrDefault(katakana, katakana);
    };
  }

  private static void append(StringBuilder folded, int letter) {
    int last = folded.length() - 1;
    boolean lengthens = letter == 'ウ' && last >= 0 && O_ROW.indexOf(folded.charAt(last)) >= 0;
    if (!lengthens) {
      folded.appendCodePoint(letter);
    }
  }

  private static Map<Integer, Integer> standard() {
    Map<Integer, Integer> standard = new HashMap<>();
    for (String group : VARIANTS) {
      int[] letters = group.codePoints().toArray();
      for (int letter : letters) {
        standard.put(letter, letters[0]);
      }
    }
    return standard;
  }
}
