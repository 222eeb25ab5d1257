package osame.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import osame.operations.api.JobState;
import osame.operations.api.JobStatus;
import osame.web.Sentences;
import osame.web.intake.IntakeKind;

/** Names of kinds of jobs, and how far a job is. */
@Named("jobNames")
@ApplicationScoped
public class JobNames implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int WHOLE = 100;

  /** Jobs whose period is the id of the file they take in. */
  private static final Map<String, IntakeKind> FILES =
      Map.of(
          "addressing.import", IntakeKind.ADDRESSEES,
          "receipt.levy-file", IntakeKind.LEVIES,
          "receipt.payment-file", IntakeKind.PAYMENTS,
          "receipt.debit-accounts", IntakeKind.BANK_ACCOUNTS);

  @Inject private Sentences sentences;

  /** The Japanese name of a kind of job; the kind itself if it has none. */
  public String of(String kind) {
    return sentences.textOr("jobKind." + kind, kind);
  }

  /** Whole percent done, 0 while unknown. */
  public int percent(JobStatus job) {
    if (job == null) {
      return 0;
    }
    if (job.state() == JobState.SUCCEEDED) {
      return WHOLE;
    }
    return job.total() <= 0 ? 0 : (int) Math.min(WHOLE, job.done() * WHOLE / job.total());
  }

  /** Why it failed and what to do; empty unless it failed. */
  public String error(JobStatus job) {
    return job == null || job.errorCode() == null ? "" : sentences.of(job.errorCode(), List.of());
  }

  /** The kind of file that a job takes in, by its name in addresses; null for other jobs. */
  public String fileKind(JobStatus job) {
    IntakeKind kind = FILES.get(job.kind());
    return kind == null ? null : kind.path();
  }

  /** Whether it will still move. */
  public boolean busy(JobStatus job) {
    return job != null && (job.state() == JobState.QUEUED || job.state() == JobState.RUNNING);
  }
}
