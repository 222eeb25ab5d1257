package osame.receipt.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import osame.access.api.Act;
import osame.foundation.DatePeriod;
import osame.foundation.law.ChargeRates;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;
import osame.operations.api.ParameterProposal;
import osame.operations.api.Parameters;
import osame.receipt.charge.ChargeRatesSource;

/** Parameters in memory, beginning with the published rates of the delinquency charge. */
public final class FixedParameters implements Parameters {

  private final List<Parameter> rows = new ArrayList<>();

  public FixedParameters() {
    for (ChargeRates.Row row : ChargeRates.published().rows()) {
      int from = Math.max(row.yearFrom(), 1950);
      DatePeriod period =
          new DatePeriod(LocalDate.of(from, 1, 1), LocalDate.of(row.yearTo() + 1, 1, 1));
      add(ChargeRatesSource.PHASE1, "", period, row.rates().phase1().percent());
      add(ChargeRatesSource.PHASE2, "", period, row.rates().phase2().percent());
      add(ChargeRatesSource.GRACE, "", period, row.rates().grace().percent());
      add(ChargeRatesSource.REFUND_INTEREST, "", period, row.rates().refundInterest().percent());
    }
  }

  /** Adds the rows of a file in {@code config/parameters}. */
  public void load(String name) {
    try {
      List<String> lines = Files.readAllLines(Path.of("../../config/parameters", name));
      for (String line : lines.subList(1, lines.size())) {
        String[] row = line.split(",", 6);
        add(row[0], row[1], DatePeriod.startingOn(LocalDate.parse(row[2])), row[4]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the descriptions of {@code config/formats}. */
  public void loadFormats() {
    try (Stream<Path> files = Files.list(Path.of("../../config/formats"))) {
      for (Path file : files.toList()) {
        String code = file.getFileName().toString().replace(".txt", "");
        add(
            "receipt.payment-format",
            code,
            DatePeriod.startingOn(LocalDate.of(1950, 7, 31)),
            Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets one value hold always and for everything. */
  public void set(String key, String value) {
    rows.removeIf(r -> r.key().equals(key));
    add(key, "", DatePeriod.startingOn(LocalDate.of(1950, 7, 31)), value);
  }

  /** Adds a row. */
  public void add(String key, String scope, DatePeriod period, String value) {
    rows.add(new Parameter(key, scope, period, value, "test", "test"));
  }

  @Override
  public String value(String key, LocalDate day) {
    return find(key, day).orElseThrow(() -> new OperationsException("OP-E-010", key, day));
  }

  @Override
  public Optional<String> find(String key, LocalDate day) {
    return find(key, "", day);
  }

  @Override
  public Optional<String> find(String key, String scope, LocalDate day) {
    return rows.stream()
        .filter(
            r -> r.key().equals(key) && r.scope().equals(scope) && r.validPeriod().contains(day))
        .map(Parameter::value)
        .findFirst();
  }

  @Override
  public List<Parameter> history(String key) {
    return rows.stream()
        .filter(r -> r.key().equals(key))
        .sorted(Comparator.comparing(r -> r.validPeriod().from()))
        .toList();
  }

  @Override
  public List<Parameter> inForce(String keyPrefix, LocalDate day) {
    return rows.stream()
        .filter(r -> r.key().startsWith(keyPrefix) && r.validPeriod().contains(day))
        .sorted(Comparator.comparing(Parameter::key))
        .toList();
  }

  @Override
  public long propose(Act act, Parameter parameter, String remark) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ParameterProposal> proposals() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void change(Act act, long approvalId) {
    throw new UnsupportedOperationException();
  }
}
