package osame.web.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.web.list.PagedList;

/** Finds the proposal of a day among those that are not carried out yet. */
@RequestScoped
public class ApprovalList {

  private static final String KIND = "receipt.day-closing";

  @Inject private Approvals approvals;

  /** The open or approved proposal to close the day; null if there is none. */
  public ApprovalStatus ofDay(LocalDate day) {
    for (ApprovalState state : List.of(ApprovalState.APPROVED, ApprovalState.PROPOSED)) {
      for (ApprovalStatus status : all(state)) {
        if (status.proposal().kind().equals(KIND)
            && status.proposal().subject().equals(day.toString())) {
          return status;
        }
      }
    }
    return null;
  }

  private PagedList<ApprovalStatus> all(ApprovalState state) {
    return new PagedList<>("approvals", "CM-030", page -> approvals.list(state, page));
  }
}
