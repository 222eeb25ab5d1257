package osame.it.crash;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import osame.testcity.client.CityClient;

/** Makes the steps of one round ready, by the calls of the officers who do them. */
final class Deeds {

  private static final Runnable NOTHING = () -> {};

  private final Round round;
  private final Path directory;
  private final Jdbi general;
  private final Supplier<CityClient> officer;
  private final Supplier<CityClient> approver;

  /**
   * @param officer calls an instance that is alive
   * @param approver calls an instance that is alive
   */
  Deeds(
      Round round,
      Path directory,
      Jdbi general,
      Supplier<CityClient> officer,
      Supplier<CityClient> approver) {
    this.round = round;
    this.directory = directory;
    this.general = general;
    this.officer = officer;
    this.approver = approver;
  }

  /** Does what comes before the step, so that only its order is missing. */
  Deed ready(Step step) {
    return switch (step) {
      case LEVIES, CORRECTIONS -> {
        Path file = round.file(step, directory);
        yield new Deed(
            () -> jobId(officer.get().takeIn("levies", Map.of(), file)),
            () -> job("SELECT job_id FROM receipt.levy_file WHERE name = ?", name(file)),
            NOTHING);
      }
      case PAYMENTS -> {
        Path file = round.file(step, directory);
        yield new Deed(
            () -> jobId(officer.get().takeInPayments("PAID_NOTICE", Round.RECEIVED_ON, file)),
            () -> job("SELECT job_id FROM receipt.payment_file WHERE name = ?", name(file)),
            NOTHING);
      }
      case UNDO -> undo();
      case DEMAND -> demand();
    };
  }

  private Deed undo() {
    long file =
        job(
                "SELECT payment_file_id FROM receipt.payment_file WHERE name = ?",
                "payments-" + round.firstNotice() + ".csv")
            .orElseThrow();
    JsonObject ordered =
        officer.get().post("dry-runs", Map.of("kind", "UNDO_FILE", "id", Long.toString(file)));
    String dryRun = "dry-runs/" + ordered.getInt("dryRunId");
    officer.get().await(jobId(officer.get().get(dryRun)));
    approve(officer.get().post(dryRun + "/propose", Map.of("remark", "取消し")));
    return new Deed(
        () -> jobId(officer.get().post(dryRun + "/carry-out", Map.of())),
        () ->
            job(
                "SELECT carried_out_job_id FROM receipt.dry_run WHERE dry_run_id = ?"
                    + " AND carried_out_job_id IS NOT NULL",
                ordered.getInt("dryRunId")),
        NOTHING);
  }

  private Deed demand() {
    JsonObject extracted =
        officer
            .get()
            .post(
                "demand-runs",
                Map.of(
                    "name",
                    "督促 " + round.firstNotice(),
                    "taxItem",
                    round.taxItem(),
                    "dueFrom",
                    Round.LATE.toString(),
                    "dueTo",
                    Round.LATE.toString(),
                    "dispatchOn",
                    Round.RECEIVED_ON.toString()));
    String run = "demand-runs/" + extracted.getInt("demandRunId");
    approve(officer.get().post(run + "/propose", Map.of("remark", "期限経過")));
    return new Deed(
        () -> {
          officer.get().post(run + "/print", Map.of());
          return printing(extracted).orElseThrow();
        },
        () -> printing(extracted),
        () -> officer.get().post(run + "/dispatch", Map.of("day", Round.RECEIVED_ON.toString())));
  }

  private Optional<Long> printing(JsonObject extracted) {
    return job(
        "SELECT j.job_id FROM receipt.demand_run r JOIN operations.job j"
            + " ON j.kind = 'operations.print-lot' AND j.period = r.print_lot_id::text"
            + " WHERE r.demand_run_id = ?",
        extracted.getInt("demandRunId"));
  }

  private void approve(JsonObject proposed) {
    approver.get().post("approvals/" + proposed.getInt("approvalId") + "/approve", Map.of());
  }

  private static long jobId(JsonObject answer) {
    return answer.getJsonNumber("jobId").longValue();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Optional<Long> job(String sql, Object key) {
    return general.withHandle(
        handle -> handle.createQuery(sql).bind(0, key).mapTo(Long.class).findOne());
  }
}
