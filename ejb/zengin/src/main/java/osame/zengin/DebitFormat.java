package osame.zengin;

import java.util.Optional;

/**
 * How one bank wants the file: the settings that differ while the layout is one.
 *
 * @param encoding JIS or EBCDIC
 * @param newline whether CR LF follows each record
 * @param rules the characters the bank takes
 */
public record DebitFormat(TextEncoding encoding, Newline newline, CharacterRules rules) {

  /** What stands between records. CR alone and LF alone are never right. */
  public enum Newline {
    /** Records of 120 bytes one after the other. */
    NONE,
    /** CR and LF after each record, the last included: 122 bytes. */
    CRLF
  }

  /** Length of a record in bytes, without its newline. */
  public static final int RECORD_LENGTH = 120;

  /** JIS without newlines, strict characters: what most banks take. */
  public static final DebitFormat DEFAULT =
      new DebitFormat(TextEncoding.JIS, Newline.NONE, CharacterRules.STRICT);

  /** The same with another encoding. */
  public DebitFormat with(TextEncoding other) {
    return new DebitFormat(other, newline, rules);
  }

  /** The same with other newlines. */
  public DebitFormat with(Newline other) {
    return new DebitFormat(encoding, other, rules);
  }

  /** The same with other characters. */
  public DebitFormat with(CharacterRules other) {
    return new DebitFormat(encoding, newline, other);
  }

  /**
   * Tells encoding and newline from the first bytes of a file: a header begins with the digit 1.
   *
   * @param start the first 125 bytes or more, fewer only if the file is shorter
   * @return the format with strict characters; empty if the file does not begin with a header
   */
  public static Optional<DebitFormat> detect(byte[] start) {
    int from = RecordSource.byteOrderMarkLength(start);
    for (TextEncoding encoding : TextEncoding.values()) {
      if (start.length > from && encoding.decode(start[from]) == Layout.HEADER) {
        Newline newline = hasNewline(start, from, encoding) ? Newline.CRLF : Newline.NONE;
        return Optional.of(new DebitFormat(encoding, newline, CharacterRules.STRICT));
      }
    }
    return Optional.empty();
  }

  /**
   * A newline of the wrong kind or at the wrong place counts too, so that reading reports it as
   * such.
   */
  private static boolean hasNewline(byte[] start, int from, TextEncoding encoding) {
    for (int i = from; i < Math.min(start.length, from + RECORD_LENGTH + 2); i++) {
      int b = start[i] & 0xFF;
      if (b == TextEncoding.CARRIAGE_RETURN || b == encoding.lineFeed()) {
        return true;
      }
    }
    return false;
  }
}
