package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.Yen;

/**
 * A plan that was tried without effect.
 *
 * @param subject name of the file, for an undo with the line
 * @param jobId the job that tries it
 * @param planHash SHA-256 in hex over all differences; null until tried
 * @param total yen of the payments or levies concerned; null until tried
 * @param differences rows of the list; null until tried
 * @param refused true if the file would be refused whole
 * @param approvalId the proposal to carry it out, or null
 * @param approvalState where the proposal stands, or null
 * @param proposedBy who proposed it, or null
 * @param carriedOutJobId the job that carries it out, or null
 */
public record DryRun(
    long dryRunId,
    DryRunKind kind,
    String subject,
    Long jobId,
    String planHash,
    Yen total,
    Long differences,
    boolean refused,
    Long approvalId,
    String approvalState,
    String proposedBy,
    Long carriedOutJobId,
    String requestedBy,
    Instant requestedAt)
    implements Serializable {

  /** Whether it is an undo. */
  public boolean undo() {
    return kind == DryRunKind.UNDO_FILE || kind == DryRunKind.UNDO_LINE;
  }
}
