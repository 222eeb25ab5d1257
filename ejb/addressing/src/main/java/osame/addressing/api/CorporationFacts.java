package osame.addressing.api;

import java.io.Serializable;

/**
 * What only corporations and employers have.
 *
 * @param number corporate number (法人番号), 13 digits; null if none
 * @param specialCollectionAgentNumber number as special collection agent (特別徴収義務者), or empty
 * @param representative name of the representative, or empty
 * @param branch the branch, or empty
 */
public record CorporationFacts(
    String number, String specialCollectionAgentNumber, String representative, String branch)
    implements Serializable {

  public static final CorporationFacts NONE = new CorporationFacts(null, "", "", "");
}
