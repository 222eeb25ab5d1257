package osame.addressing.api;

/** What speaks for two addressees being one person; the database's check lists the same names. */
public enum LinkReason {
  SAME_CORPORATE_NUMBER,
  SAME_KANA_AND_BIRTH_DATE,
  SAME_NAME_AND_ADDRESS,
  SAME_BIRTH_DATE_AND_ADDRESS,
  /** The same kana, and the address of the one is a former one of the other. */
  FORMER_ADDRESS
}
