package osame.zengin;

import java.util.Optional;

/** Whether the bank sees the account for the first time (新規コード). */
public enum NewCode {
  /** Neither new nor changed. */
  OTHER('0'),
  /** First debit. */
  FIRST('1'),
  /** Account changed since the last debit. */
  CHANGED('2');

  private final char code;

  NewCode(char code) {
    this.code = code;
  }

  /** The digit in the file. */
  public char code() {
    return code;
  }

  /** The value of a digit, or empty for one that has no meaning. */
  public static Optional<NewCode> of(char code) {
    for (NewCode value : values()) {
      if (value.code == code) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
