package osame.operations.api;

import java.io.Serializable;
import osame.foundation.DatePeriod;
import osame.foundation.Sha256;
import osame.foundation.Yen;

/**
 * One row of the parameter table.
 *
 * @param key dotted name, such as {@code receipt.levy.intake-mode}
 * @param scope what it holds for: empty for everything, else a code such as a tax item's
 * @param validPeriod days on which it is in force
 * @param value the value as text
 * @param source article of law or ordinance
 * @param approvedBy user ID; {@code migrate} for what was loaded from the configuration; null for a
 *     row that is only proposed
 */
public record Parameter(
    String key,
    String scope,
    DatePeriod validPeriod,
    String value,
    String source,
    String approvedBy)
    implements Serializable {

  /** Kind of the approvals by which parameters change. */
  public static final String APPROVAL_KIND = "operations.parameter";

  /**
   * The proposal to put this row in force; its hash is that of exactly this row.
   *
   * @param remark the proposer's words
   */
  public Proposal proposal(String remark) {
    return new Proposal(APPROVAL_KIND, subject(), planHash(), 1, Yen.ZERO, remark);
  }

  private String subject() {
    return key + (scope.isEmpty() ? "" : "/" + scope) + " from " + validPeriod.from();
  }

  private String planHash() {
    return Sha256.hex(
        String.join(
            "\n",
            key,
            scope,
            validPeriod.from().toString(),
            String.valueOf(validPeriod.until()),
            value,
            source));
  }
}
