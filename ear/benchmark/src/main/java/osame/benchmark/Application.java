package osame.benchmark;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import osame.setup.Login;
import osame.testcity.client.CityClient;

/**
 * Osame itself, deployed: from the file on disk to the closed file's commit, archive, job, ledger,
 * operation log and idempotency rows included.
 */
final class Application implements Way {

  private final CityClient client;
  private final Login owner;
  private final LocalDate day;
  private final Path directory;
  private Path file;

  Application(CityClient client, Login owner, LocalDate day, Path directory) {
    this.client = client;
    this.owner = owner;
    this.day = day;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "Osame, deployed";
  }

  @Override
  public String tables() {
    return "osame";
  }

  @Override
  public void beforeRound(List<Line> lines) throws IOException {
    file = write(directory, day, lines);
  }

  /** A file of paid notices. */
  static Path write(Path directory, LocalDate day, List<Line> lines) throws IOException {
    Path file = Files.createTempFile(directory, "payments-", ".csv");
    StringBuilder text =
        new StringBuilder(
            "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,paid_on\r\n");
    long total = 0;
    for (Line line : lines) {
      text.append("BANK_COUNTER,9001,2026,2026,01,")
          .append(line.noticeNumber())
          .append(",1,")
          .append(line.amount())
          .append(',')
          .append(day)
          .append("\r\n");
      total += line.amount();
    }
    text.append("CONTROL,").append(lines.size()).append(',').append(total).append("\r\n");
    return Files.writeString(file, text);
  }

  @Override
  public void post(List<Line> lines) {
    JsonObject taken = client.takeInPayments("PAID_NOTICE", day, file);
    JsonObject job = client.await(taken.getJsonNumber("jobId").longValue());
    if (!"SUCCEEDED".equals(job.getString("state"))) {
      throw new IllegalStateException("the job ended as " + job);
    }
    client.post("payment-files/" + taken.getInt("id") + "/close", Map.of());
  }

  @Override
  public long posted() throws java.sql.SQLException {
    try (var connection = owner.dataSource().getConnection();
        var query =
            connection.prepareStatement(
                "SELECT coalesce(-sum(e.amount), 0)::bigint FROM receipt.ledger_entry e JOIN receipt.posting p USING (posting_id)"
                    + " WHERE e.kind = 'PAID' AND p.recorded_by = '"
                    + DeployedApplication.USER
                    + "'");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
