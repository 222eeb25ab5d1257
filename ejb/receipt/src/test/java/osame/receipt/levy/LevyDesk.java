package osame.receipt.levy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import osame.access.api.Act;
import osame.foundation.DatePeriod;
import osame.foundation.PageRequest;
import osame.foundation.calendar.BusinessCalendar;
import osame.operations.api.BusinessDates;
import osame.operations.api.FileDirection;
import osame.operations.api.JobRun;
import osame.receipt.api.LevyFile;
import osame.receipt.charge.ChargeRatesSource;
import osame.receipt.charge.ChargeSettlement;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.receipt.testing.Transactions;
import osame.setup.testing.TestDatabase;

/** Hands levy files to the beans, each act in a transaction of its own. */
public final class LevyDesk {

  public static final String HEADER = String.join(",", LevyRow.HEADER) + "\n";

  public final Transactions transactions;
  public final FixedParameters parameters = new FixedParameters();
  public final Surroundings.Archive archive = new Surroundings.Archive();
  public final Surroundings.JobQueue jobs = new Surroundings.JobQueue();
  public final LevyIntakeBean intake;
  public final LevyPostingBean posting;
  private int files;

  public LevyDesk(TestDatabase database) {
    transactions = new Transactions(database.dataSource());
    Surroundings.Log log = new Surroundings.Log(transactions.jdbi());
    intake = new LevyIntakeBean(transactions.jdbi(), archive, jobs, log, Surroundings.session());
    posting =
        new LevyPostingBean(
            transactions.jdbi(),
            new ChargeSettlement(new ChargeRatesSource(parameters)),
            archive,
            parameters,
            standardCalendar(),
            jobs,
            log);
    always("law.prescription.start", "06", "EACH_TERM");
    always("law.priority-date", "01", "MARCH_15");
    always("law.priority-date", "06", "MAY_31");
    taxItems(database);
  }

  private static BusinessDates standardCalendar() {
    return (BusinessDates)
        Proxy.newProxyInstance(
            LevyDesk.class.getClassLoader(),
            new Class<?>[] {BusinessDates.class},
            (proxy, method, arguments) -> BusinessCalendar.standard());
  }

  private static void taxItems(TestDatabase database) {
    database
        .ownerJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO operations.parameter (key, scope, valid_period, value, source,"
                        + " approved_by) SELECT 'receipt.tax-item', code, '[1950-07-31,)', name,"
                        + " 'test', 'test' FROM (VALUES ('01', '市県民税（普通徴収）'), ('02',"
                        + " '固定資産税・都市計画税'), ('03', '軽自動車税（種別割）'), ('06',"
                        + " '市県民税（特別徴収）')) v (code, name)"));
  }

  public void always(String key, String scope, String value) {
    parameters.add(key, scope, DatePeriod.startingOn(LocalDate.of(1950, 7, 31)), value);
  }

  /** Archives a file and registers it. */
  public LevyFile register(LocalDate day, String content) {
    return transactions.call(
        () -> {
          Act act = SmallCity.act(day);
          byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
          long id =
              archive
                  .store(act, FileDirection.IN, "levy.csv", new ByteArrayInputStream(bytes))
                  .fileId();
          return intake.takeIn(act, id);
        });
  }

  /** Takes a file in and gives it as it stands then. */
  public LevyFile takeIn(LocalDate day, String content) {
    LevyFile file = register(day, content);
    run(day, file);
    return transactions.call(() -> intake.find(file.levyFileId()).orElseThrow());
  }

  /** Does the job of a registered file. */
  public void run(LocalDate day, LevyFile file) {
    JobRun run = new JobRun(file.jobId(), SmallCity.act(day), Map.of(), null);
    transactions.run(() -> posting.takeIn(run, file.levyFileId()));
  }

  /** The rows with header and control record. */
  public static String file(String... rows) {
    long total = 0;
    for (String row : rows) {
      String[] columns = row.split(",", -1);
      if (columns.length > LevyRow.AMOUNT && LevyRow.isAmount(columns[LevyRow.AMOUNT])) {
        total += Long.parseLong(columns[LevyRow.AMOUNT]);
      }
    }
    String lines = rows.length == 0 ? "" : String.join("\n", rows) + "\n";
    return HEADER + lines + "CONTROL," + rows.length + "," + total + "\n";
  }

  /** A file whose bytes no other file of the test has. */
  public String unique(String... rows) {
    files++;
    return file(rows) + "\n".repeat(files);
  }

  /** Faults as {@code line code arguments}. */
  public List<String> faults(LevyFile file) {
    return transactions.call(
        () ->
            intake.faults(file.levyFileId(), PageRequest.first(100)).rows().stream()
                .map(
                    fault ->
                        (fault.line()
                                + " "
                                + fault.code()
                                + " "
                                + String.join(" ", fault.arguments()))
                            .strip())
                .toList());
  }
}
