package osame.addressing.api;

import java.io.Serializable;

/**
 * How an addressee is called; everything exactly as received, empty where there is none.
 *
 * @param name at most 100 characters
 * @param kana full-width katakana
 * @param alphabet name of a foreigner in Latin letters (氏名_外国人アルファベット)
 * @param kanji name of a foreigner in kanji (氏名_外国人漢字)
 * @param alias common name (通称)
 * @param aliasKana its kana
 */
public record AddresseeName(
    String name, String kana, String alphabet, String kanji, String alias, String aliasKana)
    implements Serializable {

  /** Somebody who has a name and its kana only. */
  public static AddresseeName of(String name, String kana) {
    return new AddresseeName(name, kana, "", "", "", "");
  }
}
