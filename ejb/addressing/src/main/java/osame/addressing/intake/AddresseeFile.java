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

/**
 * A file of addressees: UTF-8 with or without byte order mark, a header line, then one addressee a
 * line (docs/files.md). Read as a stream, whatever its size.
 */
final class AddresseeFile implements AutoCloseable {

  private static final List<String> HEADER =
      List.of(
          "addressee_number",
          "kind",
          "name",
          "kana",
          "birth_date",
          "postal_code",
          "address",
          "address_detail",
          "telephone",
          "corporate_number");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVParser parser;

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
   * @param businessDate nobody is born after it
   * @throws AddressingException AD-E-003 if the header is another, AD-E-004 if the rest of the file
   *     can't be told apart into rows
   */
  void forEach(LocalDate businessDate, Consumer<AddresseeRow> rows, Consumer<ImportFault> faults) {
    try {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext() || !Arrays.asList(records.next().values()).equals(HEADER)) {
        throw new AddressingException("AD-E-003", String.join(",", HEADER));
      }
      // A record may go over several lines, and hasNext() reads it: its first line is known before.
      int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      while (records.hasNext()) {
        read(records.next(), line, businessDate, rows, faults);
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
    } catch (UncheckedIOException e) {
      throw new AddressingException("AD-E-004", parser.getCurrentLineNumber() + 1);
    }
  }

  private static void read(
      CSVRecord values,
      int line,
      LocalDate businessDate,
      Consumer<AddresseeRow> rows,
      Consumer<ImportFault> faults) {
    if (values.size() != HEADER.size()) {
      faults.accept(
          new ImportFault(
              line,
              "AD-F-01",
              List.of(Integer.toString(values.size()), Integer.toString(HEADER.size()))));
      return;
    }
    AddresseeRow row = AddresseeRow.of(line, values.values());
    String fault = row.fault(businessDate);
    if (fault == null) {
      rows.accept(row);
    } else {
      faults.accept(new ImportFault(line, fault, List.of()));
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
