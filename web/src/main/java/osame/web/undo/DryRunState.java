package osame.web.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import osame.operations.api.ApprovalState;
import osame.receipt.api.DryRun;
import osame.web.Sentences;

/** Where a dry run stands, in one word. */
@Named("dryRunState")
@RequestScoped
public class DryRunState {

  @Inject private Sentences sentences;

  /** The word for an officer. */
  public String text(DryRun run) {
    if (run.carriedOutJobId() != null) {
      return sentences.text("dryRun.carriedOut");
    }
    if (run.planHash() == null) {
      return sentences.text("dryRun.trying");
    }
    if (run.refused()) {
      return sentences.text("dryRun.wouldBeRefused");
    }
    return run.approvalState() == null
        ? sentences.text("dryRun.tried")
        : sentences.label(ApprovalState.valueOf(run.approvalState()));
  }
}
