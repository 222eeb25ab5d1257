package osame.zengin;

/**
 * One item of a record.
 *
 * @param name English name, used in fault arguments
 * @param position first byte, from 1
 * @param length bytes
 * @param type what it may hold
 */
record Field(String name, int position, int length, Type type) {

  enum Type {
    DIGITS,
    BANK_NAME,
    PARTY_NAME,
    RESULT,
    BLANK
  }

  static Field digits(String name, int position, int length) {
    return new Field(name, position, length, Type.DIGITS);
  }

  static Field bank(String name, int position) {
    return new Field(name, position, 15, Type.BANK_NAME);
  }

  static Field party(String name, int position, int length) {
    return new Field(name, position, length, Type.PARTY_NAME);
  }

  static Field blank(int position, int length) {
    return new Field("filler", position, length, Type.BLANK);
  }

  int start() {
    return position - 1;
  }

  int end() {
    return position - 1 + length;
  }
}
