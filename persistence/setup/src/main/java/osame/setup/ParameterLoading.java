package osame.setup;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Loads what a city configures ({@code config/parameters/*.csv} and {@code config/formats/*.txt})
 * into the table of parameters.
 *
 * <p>Two kinds of file. {@code key,scope,from,to,value,source}: first and last day, the last empty
 * when it has no end. {@code year_from,year_to,phase1,…,source}: yearly rates in percent, each
 * column becomes a key. A text in {@code formats} describes a format of payment files and is one
 * value whose scope is the file's name. A row that the table already has changes nothing; a row
 * that this loading once put there and that the file now has otherwise is superseded; what an
 * officer changed by an approved act stays.
 */
public final class ParameterLoading {

  /** Who approved what comes from the configuration. */
  public static final String APPROVED_BY = "migrate";

  /** The Local Tax Act is of 1950: rates "up to" a year begin here. */
  private static final int FIRST_YEAR = 1950;

  private static final String PAYMENT_FORMAT = "receipt.payment-format";
  private static final String FORMAT_SUFFIX = ".txt";

  private static final Map<String, String> YEARLY =
      Map.of(
          "phase1", "law.delinquency-charge.phase1",
          "phase2", "law.delinquency-charge.phase2",
          "grace", "law.delinquency-charge.grace",
          "refund_interest", "law.refund-interest.rate");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final Jdbi owner;

  /**
   * @param loaded rows put into the table
   * @param unchanged rows that were there already
   * @param kept rows left out because an officer's change stands
   */
  public record Result(int loaded, int unchanged, int kept) {}

  private record Row(
      String key, String scope, LocalDate from, LocalDate until, String value, String source) {

    boolean overlaps(Row other) {
      return key.equals(other.key)
          && scope.equals(other.scope)
          && (until == null || other.from.isBefore(until))
          && (other.until == null || from.isBefore(other.until));
    }
  }

  /**
   * @param owner the owner's login to the general database
   */
  public ParameterLoading(Login owner) {
    this.owner = Jdbi.create(owner.dataSource());
  }

  /** Loads the files that come with this program. */
  public Result loadPackaged() {
    try {
      URI uri = ParameterLoading.class.getResource("/osame/config/parameters").toURI();
      if ("file".equals(uri.getScheme())) {
        return loadConfig(Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return loadConfig(jar.getPath("/osame/config"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new SetupException(e, "ST-E-010", "config/parameters", e.getMessage());
    }
  }

  private Result loadConfig(Path config) {
    return load(config.resolve("parameters"), config.resolve("formats"));
  }

  /**
   * Loads all files of the directories in one transaction.
   *
   * @throws SetupException ST-E-009 for a faulty row, ST-E-010 for a file that cannot be read,
   *     ST-E-012 for two rows of one key on one day
   */
  public Result load(Path... directories) {
    List<Row> rows = new ArrayList<>();
    for (Path directory : directories) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.sorted().toList()) {
          rows.addAll(file.toString().endsWith(FORMAT_SUFFIX) ? format(file) : read(file));
        }
      } catch (IOException e) {
        throw new SetupException(e, "ST-E-010", directory, e.getMessage());
      }
    }
    refuseOverlaps(rows);
    return owner.inTransaction(handle -> store(handle, rows));
  }

  private static List<Row> format(Path file) throws IOException {
    String text = Files.readString(file);
    Properties keys = new Properties();
    keys.load(new StringReader(text));
    String name = file.getFileName().toString();
    try {
      return List.of(
          new Row(
              PAYMENT_FORMAT,
              name.substring(0, name.length() - FORMAT_SUFFIX.length()),
              LocalDate.parse(keys.getProperty("valid_from", "")),
              null,
              text,
              keys.getProperty("source", "")));
    } catch (DateTimeException e) {
      throw new SetupException(e, "ST-E-009", name, 0, "valid_from");
    }
  }

  private static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    if (!file.toString().endsWith(".csv")) {
      return rows;
    }
    try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(file))) {
      boolean yearly = parser.getHeaderNames().contains("year_from");
      for (CSVRecord line : parser) {
        try {
          rows.addAll(yearly ? yearly(line) : List.of(plain(line)));
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new SetupException(
              e, "ST-E-009", file.getFileName(), parser.getCurrentLineNumber(), e.getMessage());
        }
      }
    }
    return rows;
  }

  private static Row plain(CSVRecord line) {
    String last = line.get("to");
    return new Row(
        line.get("key"),
        line.get("scope"),
        LocalDate.parse(line.get("from")),
        last.isEmpty() ? null : LocalDate.parse(last).plusDays(1),
        line.get("value"),
        line.get("source"));
  }

  private static List<Row> yearly(CSVRecord line) {
    String first = line.get("year_from");
    int from = first.isEmpty() ? FIRST_YEAR : Integer.parseInt(first);
    int to = Integer.parseInt(line.get("year_to"));
    Map<String, String> columns = new LinkedHashMap<>(YEARLY);
    columns.keySet().removeIf(column -> !line.isMapped(column));
    return columns.entrySet().stream()
        .map(
            column ->
                new Row(
                    column.getValue(),
                    "",
                    LocalDate.of(from, 1, 1),
                    LocalDate.of(to + 1, 1, 1),
                    line.get(column.getKey()),
                    line.get("source")))
        .toList();
  }

  private static void refuseOverlaps(List<Row> rows) {
    for (Row row : rows) {
      if (rows.stream().anyMatch(other -> other != row && other.overlaps(row))) {
        throw new SetupException("ST-E-012", row.key(), row.scope(), row.from());
      }
    }
  }

  private static Result store(Handle handle, List<Row> rows) {
    int loaded = 0;
    int unchanged = 0;
    for (Row row : rows) {
      if (isThere(handle, row)) {
        unchanged++;
      } else {
        loaded += put(handle, row);
      }
    }
    return new Result(loaded, unchanged, rows.size() - loaded - unchanged);
  }

  private static boolean isThere(Handle handle, Row row) {
    return bind(handle.createQuery(sql("find-parameter")), row).mapTo(int.class).one() > 0;
  }

  private static int put(Handle handle, Row row) {
    bind(handle.createUpdate(sql("supersede-parameter")), row)
        .bind("approvedBy", APPROVED_BY)
        .execute();
    return bind(handle.createUpdate(sql("load-parameter")), row)
        .bind("approvedBy", APPROVED_BY)
        .execute();
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("osame/setup/" + name + ".sql");
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Row row) {
    return statement
        .bind("key", row.key())
        .bind("scope", row.scope())
        .bind("from", row.from())
        .bind("until", row.until())
        .bind("value", row.value())
        .bind("source", row.source());
  }
}
