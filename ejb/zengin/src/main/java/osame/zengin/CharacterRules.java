package osame.zengin;

/**
 * Which characters a bank takes in text fields. Digits, capital letters, the space and large kana
 * with their marks are always allowed; small kana, the long mark, lower-case letters and everything
 * of two bytes never are.
 *
 * @param bankSymbols further characters allowed in names of banks and branches
 * @param partySymbols further characters allowed in names of consignors and account holders
 */
public record CharacterRules(String bankSymbols, String partySymbols) {

  /** What every bank takes. */
  public static final CharacterRules STRICT = new CharacterRules("-", "()-.");

  /** What some banks take besides: the eight symbols and ｦ, in every text field. */
  public static final CharacterRules WIDE = new CharacterRules("()-.\\/｢｣ｦ", "()-.\\/｢｣ｦ");

  /** True if the character may stand in a name of a bank or branch. */
  public boolean allowsInBankName(char c) {
    return isAlwaysAllowed(c) || bankSymbols.indexOf(c) >= 0;
  }

  /** True if the character may stand in a name of a consignor or account holder. */
  public boolean allowsInPartyName(char c) {
    return isAlwaysAllowed(c) || partySymbols.indexOf(c) >= 0;
  }

  private static boolean isAlwaysAllowed(char c) {
    return c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'ｱ' && c <= 'ﾟ');
  }
}
