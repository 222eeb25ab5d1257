package osame.receipt.levy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import osame.receipt.api.FileFault;

/**
 * Reads a levy file as a stream: a header line, one levy a line, and the control record {@code
 * CONTROL,<rows>,<total>} as its last line, which tells whether the file is whole.
 */
final class LevyFileReader implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String CONTROL = "CONTROL";

  private final CSVParser parser;
  private int lines;
  private long total;

  /** Takes what is read. */
  interface Target {

    void row(LevyRow row);

    /**
     * @param content the row as received
     * @param levyKey the key's columns as received, or null if there are not all
     */
    void fault(FileFault fault, String content, String levyKey);
  }

  LevyFileReader(InputStream content) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(reader);
  }

  /** Rows read so far, without header and control record. */
  int lines() {
    return lines;
  }

  /** Yen of the rows whose amount can be read. */
  long total() {
    return total;
  }

  /**
   * Reads the file to its end.
   *
   * @return why the file is refused whole, or null
   */
  FileFault read(Target target) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext() || !Arrays.asList(records.next().values()).equals(LevyRow.HEADER)) {
        return fault("RC-F-001", String.join(",", LevyRow.HEADER));
      }
      // hasNext() reads the record: the line on which it begins is known before.
      int line = line();
      while (records.hasNext()) {
        CSVRecord values = records.next();
        if (values.get(0).equals(CONTROL)) {
          return records.hasNext() ? fault("RC-F-006") : compare(values);
        }
        read(line, values.values(), target);
        line = line();
      }
      return fault("RC-F-002");
    } catch (UncheckedIOException e) {
      return fault("RC-F-005", Integer.toString(line()));
    }
  }

  private int line() {
    return Math.toIntExact(parser.getCurrentLineNumber()) + 1;
  }

  private void read(int line, String[] values, Target target) {
    lines++;
    if (values.length > LevyRow.AMOUNT && LevyRow.isAmount(values[LevyRow.AMOUNT])) {
      total = Math.addExact(total, Long.parseLong(values[LevyRow.AMOUNT]));
    }
    LevyRow.Read read = LevyRow.of(line, values);
    if (read.row() != null) {
      target.row(read.row());
    } else {
      target.fault(read.fault(), CSVFormat.RFC4180.format((Object[]) values), key(values));
    }
  }

  private static String key(String[] values) {
    return values.length <= LevyRow.INSTALLMENT
        ? null
        : String.join(
            "-", Arrays.asList(values).subList(LevyRow.LEVY_YEAR, LevyRow.INSTALLMENT + 1));
  }

  private FileFault compare(CSVRecord control) {
    if (control.size() != 3 || !control.get(1).matches("[0-9]{1,9}")) {
      return fault("RC-F-002");
    }
    if (Integer.parseInt(control.get(1)) != lines) {
      return fault("RC-F-003", Integer.toString(lines), control.get(1));
    }
    return control.get(2).equals(Long.toString(total))
        ? null
        : fault("RC-F-004", Long.toString(total), control.get(2));
  }

  private static FileFault fault(String code, String... arguments) {
    return new FileFault(0, code, List.of(arguments));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
