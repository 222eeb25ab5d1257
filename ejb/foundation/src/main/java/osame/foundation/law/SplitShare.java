package osame.foundation.law;

/** For whom, or as which tax, a share of collected money is booked. */
public enum SplitShare {
  CITY,
  PREFECTURE,
  /** Forest environment tax, collected with the inhabitant tax from fiscal year 2024 on. */
  STATE,
  FIXED_ASSET,
  CITY_PLANNING
}
