package osame.addressing.api;

/** Items whose absence can be searched for; the database's check lists the same names. */
public enum LackingItem {
  KANA,
  BIRTH_DATE,
  ADDRESS,
  POSTAL_CODE
}
