package osame.receipt.format;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** One record of a file, cut as its description says. */
public final class FileRecord {

  /** What the decoder puts in the place of bytes that mean nothing. */
  private static final char UNREADABLE = '\uFFFD';

  private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

  private final byte[] bytes;
  private final Charset charset;
  private final String text;
  private final String[] columns;

  /**
   * @param bytes the record without its end
   * @param delimiter null if values stand at bytes
   */
  public FileRecord(byte[] bytes, Charset charset, String delimiter) {
    this.bytes = bytes;
    this.charset = charset;
    this.text = new String(bytes, charset);
    this.columns = delimiter == null ? null : columns(text, delimiter);
  }

  /** None of the values has a delimiter in it, but some programs put all values into quotes. */
  private static String[] columns(String text, String delimiter) {
    String[] columns = text.split(delimiter, -1);
    if (text.indexOf('"') >= 0) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = QUOTED.matcher(columns[i]).replaceFirst("$1");
      }
    }
    return columns;
  }

  /** Columns or bytes. */
  public int size() {
    return columns == null ? bytes.length : columns.length;
  }

  /** False if bytes mean nothing in the code page. */
  public boolean isReadable() {
    return text.indexOf(UNREADABLE) < 0;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** The value at a place without spaces around it; empty if the record does not reach so far. */
  public String at(Place place) {
    if (place == null) {
      return "";
    }
    if (place.constant() != null) {
      return place.constant();
    }
    if (columns != null) {
      return place.from() > columns.length ? "" : columns[place.from() - 1].strip();
    }
    int to = Math.min(place.to(), bytes.length);
    return place.from() > to
        ? ""
        : new String(bytes, place.from() - 1, to - place.from() + 1, charset).strip();
  }

  /** The day at a place; empty if there is none. */
  public Optional<LocalDate> dayAt(Place place) {
    try {
      return Optional.of(LocalDate.parse(at(place), place.days()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether the record is of the kind that the mark tells; false without a mark. */
  public boolean has(Mark mark) {
    return mark != null && mark.text().equals(at(mark.place()));
  }

  /** Whether the record is exactly that text. */
  public boolean isText(String wanted, String delimiter) {
    return wanted.equals(columns == null ? text : String.join(delimiter, columns));
  }
}
