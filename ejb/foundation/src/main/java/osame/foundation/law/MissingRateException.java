package osame.foundation.law;

import osame.foundation.CodedException;

/**
 * A calendar year has no rate (FN-E-001). The minister publishes rates by 30 November of the year
 * before; until the row is there nothing may be computed for the year, and no other year's rate
 * takes its place.
 */
public class MissingRateException extends CodedException {

  private static final long serialVersionUID = 1L;

  private final int year;

  /**
   * @param year calendar year without a rate
   */
  public MissingRateException(int year) {
    super("FN-E-001", year);
    this.year = year;
  }

  /** The calendar year without a rate. */
  public final int year() {
    return year;
  }
}
