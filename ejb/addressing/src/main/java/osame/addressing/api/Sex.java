package osame.addressing.api;

/** Sex as the register has it; the database's check lists the same names. */
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE
}
