package osame.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.setup.Login;

/**
 * Osame itself, deployed: from the file on disk to the closed file's commit, archive, job, ledger,
 * operation log and idempotency rows included.
 */
final class Application implements Way {

  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([A-Z]+)\"");
  private static final Pattern FILE_ID = Pattern.compile("\"paymentFileId\"\\s*:\\s*(\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String authorization;
  private final Login owner;
  private final LocalDate day;
  private final Path directory;
  private Path file;

  Application(
      URI address, String user, String password, Login owner, LocalDate day, Path directory) {
    this.address = address;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    this.owner = owner;
    this.day = day;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "Osame, deployed";
  }

  @Override
  public void prepare() {}

  @Override
  public void beforeRound(List<Line> lines) throws IOException {
    file = Files.createTempFile(directory, "payments-", ".csv");
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
    Files.writeString(file, text);
  }

  @Override
  public int post(List<Line> lines) throws IOException, InterruptedException {
    String taken =
        send(
            request(
                    "/api/files?kind=payments&format=PAID_NOTICE&receivedOn="
                        + day
                        + "&name="
                        + file.getFileName())
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
    String id = group(FILE_ID, taken);
    String state;
    do {
      Thread.sleep(25);
      state = group(STATE, send(request("/api/files/payment/" + id).GET()));
    } while ("RECEIVED".equals(state));
    if (!"POSTED".equals(state)) {
      throw new IllegalStateException("payment file " + id + " is " + state);
    }
    send(request("/api/payment-files/" + id + "/close").POST(HttpRequest.BodyPublishers.noBody()));
    return lines.size();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", authorization)
        .header("X-Request-Id", UUID.randomUUID().toString());
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + ": " + response.body());
    }
    return response.body();
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  @Override
  public long posted() throws java.sql.SQLException {
    try (var connection = owner.dataSource().getConnection();
        var query =
            connection.prepareStatement(
                "SELECT coalesce(-sum(e.amount), 0)::bigint FROM receipt.ledger_entry e JOIN receipt.posting p USING (posting_id)"
                    + " WHERE e.kind = 'PAID' AND p.recorded_by <> 'bare-copy'");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
