package osame.zengin;

import java.util.Optional;

/** Kind of a bank account (預金種目) as far as the direct-debit file knows it. */
public enum AccountKind {
  /** 普通預金. */
  ORDINARY('1'),
  /** 当座預金. */
  CURRENT('2'),
  /** 納税準備預金; an account to be debited only. */
  TAX_RESERVE('3'),
  /** その他. */
  OTHER('9');

  private final char code;

  AccountKind(char code) {
    this.code = code;
  }

  /** The digit in the file. */
  public char code() {
    return code;
  }

  /** The kind of a digit, or empty for one the file does not know. */
  public static Optional<AccountKind> of(char code) {
    for (AccountKind kind : values()) {
      if (kind.code == code) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
