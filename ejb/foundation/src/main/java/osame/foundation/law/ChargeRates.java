package osame.foundation.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import osame.foundation.Rate;

/**
 * The table of yearly rates. Immutable. Years that the table does not name are an error that names
 * them ({@link MissingRateException}), never the nearest year's rate.
 */
public final class ChargeRates {

  private static final String PUBLISHED = "delinquency-charge-rates.csv";
  private static final String HEADER =
      "year_from,year_to,phase1,phase2,grace,refund_interest,source";

  private final List<Row> rows;

  private ChargeRates(List<Row> rows) {
    for (Row row : rows) {
      if (rows.stream().anyMatch(other -> !other.equals(row) && other.overlaps(row))) {
        throw new IllegalArgumentException("two rates for one year from " + row.yearFrom());
      }
    }
    if (rows.stream().distinct().count() < rows.size()) {
      throw new IllegalArgumentException("a row of the rate table is there twice");
    }
    this.rows = List.copyOf(rows);
  }

  /**
   * Rates that hold from one calendar year to another.
   *
   * @param yearFrom first calendar year; {@link Integer#MIN_VALUE} for all years before
   * @param yearTo last calendar year, inclusive
   * @param rates the rates of each of these years
   */
  public record Row(int yearFrom, int yearTo, YearRates rates) {

    public Row {
      Objects.requireNonNull(rates);
      if (yearTo < yearFrom) {
        throw new IllegalArgumentException("rates from " + yearFrom + " to " + yearTo);
      }
    }

    boolean covers(int year) {
      return yearFrom <= year && year <= yearTo;
    }

    boolean overlaps(Row other) {
      return yearFrom <= other.yearTo && other.yearFrom <= yearTo;
    }
  }

  /**
   * @throws IllegalArgumentException if two rows name the same year
   */
  public static ChargeRates of(List<Row> rows) {
    return new ChargeRates(rows);
  }

  /** One rate for all years and both phases: interest that knows no phases. */
  public static ChargeRates flat(Rate rate) {
    YearRates rates = new YearRates(rate, rate, rate, rate);
    return new ChargeRates(List.of(new Row(Integer.MIN_VALUE, Integer.MAX_VALUE, rates)));
  }

  /** The published rates that come with this build ({@code config/parameters}). */
  public static ChargeRates published() {
    return Published.RATES;
  }

  /**
   * Reads the table's file: a header line, then {@code
   * year_from,year_to,phase1,phase2,grace,refund_interest,source} with rates in percent; an empty
   * {@code year_from} stands for all years before.
   *
   * @throws IllegalArgumentException if a line is none of that; the message names the line
   */
  public static ChargeRates parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("line 1: expected " + HEADER);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        rows.add(row(lines.get(i).split(",", 7)));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return new ChargeRates(rows);
  }

  private static Row row(String[] cells) {
    return new Row(
        cells[0].isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        new YearRates(
            Rate.ofPercent(cells[2]),
            Rate.ofPercent(cells[3]),
            Rate.ofPercent(cells[4]),
            Rate.ofPercent(cells[5])));
  }

  /** This table with one more year. */
  public ChargeRates withYear(int year, YearRates rates) {
    List<Row> more = new ArrayList<>(rows);
    more.add(new Row(year, year, rates));
    return new ChargeRates(more);
  }

  /**
   * The rates of a calendar year.
   *
   * @throws MissingRateException if the table does not name the year
   */
  public YearRates of(int year) {
    return rows.stream()
        .filter(row -> row.covers(year))
        .findFirst()
        .orElseThrow(() -> new MissingRateException(year))
        .rates();
  }

  /** The rows as given, for lists of the parameters. */
  public List<Row> rows() {
    return rows;
  }

  /** Loaded when first asked for. */
  private static final class Published {

    static final ChargeRates RATES = load();

    private static ChargeRates load() {
      try (InputStream in = ChargeRates.class.getResourceAsStream(PUBLISHED);
          BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
        return parse(reader.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
