package osame.foundation.law;

/** Provisions that a computation of the delinquency charge rests on. */
public enum Article {
  /** The charge itself, where no tax is named: inhabitant, fixed asset, light motor vehicle tax. */
  CHARGE("地方税法326条1項・369条1項・463条の24第1項"),
  /** The base is cut to 1,000 yen, nothing is due below 2,000. */
  BASE_TRUNCATION("地方税法20条の4の2第2項"),
  /** The charge is cut to 100 yen, nothing is due below 1,000. */
  CHARGE_TRUNCATION("地方税法20条の4の2第5項"),
  /** Special rates by calendar year. */
  SPECIAL_RATES("地方税法附則3条の2"),
  /** Always 365 days, leap years too. */
  YEAR_OF_365_DAYS("利率等の表示の年利建て移行に関する法律25条"),
  /** A part payment reduces the base from the next day, and goes to the tax first. */
  PART_PAYMENT("地方税法20条の9の4"),
  /** The advanced due date of accelerated collection. */
  ACCELERATED_COLLECTION("地方税法13条の2"),
  /** Exemption during grace and suspension. */
  EXEMPTION("地方税法15条の9"),
  /** Relief for a reason that cannot be helped, by decision. */
  RELIEF("地方税法20条の9の5・326条3項・369条2項・463条の24第2項");

  private final String citation;

  Article(String citation) {
    this.citation = citation;
  }

  /** The article as Japanese documents cite it. */
  public String citation() {
    return citation;
  }
}
