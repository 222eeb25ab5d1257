package osame.addressing.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import osame.addressing.api.AddressingException;
import osame.addressing.api.ImportFault;
import osame.addressing.register.AddresseeRules;

/**
 * A file of addressees: UTF-8 with or without byte order mark, a header line, then one addressee a
 * line (docs/files.md). The short form has the first ten columns; the long form, that of the
 * resident register, has all and ends with a control record. Read as a stream, whatever its size.
 */
final class AddresseeFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String CONTROL = "CONTROL";

  private final CSVParser parser;
  private int columns;
  private long read;

  AddresseeFile(InputStream content) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    parser = CSVFormat.RFC4180.parse(reader);
  }

  /**
   * Reads all rows; each goes to one of the two.
   *
   * @param businessDate nobody is born and nothing changes after it
   * @throws AddressingException AD-E-003 if the header is another, AD-E-004 if the rest of the file
   *     can't be told apart into rows, AD-E-005 if a long file does not end with a control record
   *     that counts its rows
   */
  void forEach(LocalDate businessDate, Consumer<AddresseeRow> rows, Consumer<ImportFault> faults) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      readHeader(records);
      boolean ended = isShort();
      // A record may go over several lines, and hasNext() reads it: its first line is known before.
      int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      while (records.hasNext()) {
        CSVRecord values = records.next();
        if (!isShort() && values.get(0).equals(CONTROL)) {
          readControl(values, records);
          ended = true;
        } else {
          read(values, line, businessDate, rows, faults);
        }
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
      if (!ended) {
        throw new AddressingException("AD-E-005", read);
      }
    } catch (UncheckedIOException e) {
      throw new AddressingException("AD-E-004", parser.getCurrentLineNumber() + 1);
    }
  }

  /** Whether the header was the short form's. */
  boolean isShort() {
    return columns == AddresseeRow.SHORT.size();
  }

  private void readHeader(Iterator<CSVRecord> records) {
    List<String> header =
        records.hasNext() ? Arrays.asList(records.next().values()) : List.<String>of();
    if (!header.equals(AddresseeRow.SHORT) && !header.equals(AddresseeRow.LONG)) {
      throw new AddressingException("AD-E-003", String.join(",", AddresseeRow.SHORT));
    }
    columns = header.size();
  }

  private void readControl(CSVRecord control, Iterator<CSVRecord> records) {
    boolean right =
        control.size() == 2 && control.get(1).equals(Long.toString(read)) && !records.hasNext();
    if (!right) {
      throw new AddressingException("AD-E-005", read);
    }
  }

  private void read(
      CSVRecord values,
      int line,
      LocalDate businessDate,
      Consumer<AddresseeRow> rows,
      Consumer<ImportFault> faults) {
    read++;
    if (values.size() != columns) {
      faults.accept(
          new ImportFault(
              line,
              "AD-F-01",
              List.of(Integer.toString(values.size()), Integer.toString(columns))));
      return;
    }
    try {
      AddresseeRow row = AddresseeRow.of(line, values.values(), businessDate);
      AddresseeRules.fault(row.facts(), businessDate)
          .ifPresentOrElse(
              fault -> faults.accept(new ImportFault(line, fault.code(), fault.arguments())),
              () -> rows.accept(row));
    } catch (UnreadableRow e) {
      faults.accept(new ImportFault(line, e.code(), List.of()));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
