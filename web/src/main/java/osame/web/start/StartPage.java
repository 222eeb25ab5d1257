package osame.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import osame.foundation.PageRequest;
import osame.operations.api.ApprovalState;
import osame.operations.api.Approvals;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.receipt.api.DayFigures;
import osame.receipt.api.WorkOverview;

/** The day's figures and the open work, each a link to where it is done. */
@Named("start")
@RequestScoped
public class StartPage {

  private static final int RECENT_JOBS = 5;

  @Inject private WorkOverview overview;
  @Inject private Jobs jobs;
  @Inject private Approvals approvals;

  private DayFigures figures;
  private List<JobStatus> recentJobs;

  /** Figures of the business date. */
  public DayFigures getFigures() {
    if (figures == null) {
      figures = overview.figures();
    }
    return figures;
  }

  /** The jobs asked for last. */
  public List<JobStatus> getRecentJobs() {
    if (recentJobs == null) {
      recentJobs = jobs.list(PageRequest.first(RECENT_JOBS)).rows();
    }
    return recentJobs;
  }

  /** Number of proposals that wait for a second officer. */
  public long getProposals() {
    return approvals.list(ApprovalState.PROPOSED, PageRequest.first(1)).total();
  }
}
