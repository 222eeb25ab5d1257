package osame.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import osame.foundation.Yen;

/** Writes a list as CSV (UTF-8 with BOM) or as an Excel file, row by row. */
public final class ListFiles {

  private static final char BOM = '\uFEFF';
  private static final int FLUSH_EVERY = 1_000;
  private static final String WAREKI_FORMAT = "[$-411]ggge\"年\"m\"月\"d\"日\";@";

  private ListFiles() {}

  /**
   * @param texts turns a header's key into Japanese
   * @throws IOException if the browser hangs up
   */
  public static <T extends Serializable> void csv(
      PagedList<T> list, UnaryOperator<String> texts, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BOM);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(list.columns().stream().map(c -> texts.apply(c.headerKey())));
    for (T row : list) {
      for (Column<T> column : list.columns()) {
        printer.print(csvValue(column.value().apply(row)));
      }
      printer.println();
    }
    printer.flush();
  }

  /**
   * @param texts turns a header's key into Japanese
   * @param mark who took it out and when, at the head and foot of each printed page
   * @throws IOException if the browser hangs up
   */
  public static <T extends Serializable> void excel(
      PagedList<T> list, UnaryOperator<String> texts, String mark, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Osame", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(list.name());
      List<Column<T>> columns = list.columns();
      for (int c = 0; c < columns.size(); c++) {
        sheet.value(0, c, texts.apply(columns.get(c).headerKey()));
        sheet.style(0, c).bold().set();
      }
      sheet.freezePane(0, 1);
      // an ampersand begins a code in the head of a sheet
      sheet.header(mark.replace("&", "&&"), Position.CENTER);
      sheet.footer(mark.replace("&", "&&"), Position.CENTER);
      int r = 0;
      for (T row : list) {
        r++;
        for (int c = 0; c < columns.size(); c++) {
          cell(sheet, r, c, columns.get(c).value().apply(row));
        }
        if (r % FLUSH_EVERY == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void cell(Worksheet sheet, int r, int c, Object value) {
    if (value instanceof Yen yen) {
      sheet.value(r, c, yen.value());
      sheet.style(r, c).format("#,##0").set();
    } else if (value instanceof Number number) {
      sheet.value(r, c, number);
    } else if (value instanceof LocalDate day) {
      sheet.value(r, c, day);
      sheet.style(r, c).format(WAREKI_FORMAT).set();
    } else if (value != null) {
      sheet.value(r, c, value.toString());
    }
  }

  private static Object csvValue(Object value) {
    if (value instanceof Yen yen) {
      return yen.value();
    }
    return value instanceof String text ? harmless(text) : value;
  }

  /** A text that a spreadsheet would take for a formula is marked as text. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
