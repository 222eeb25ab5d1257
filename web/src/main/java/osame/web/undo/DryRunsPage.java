package osame.web.undo;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.receipt.api.DryRun;
import osame.receipt.api.DryRuns;
import osame.web.Sentences;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** What was tried, latest first, and what became of it. */
@Named("dryRunsPage")
@ViewScoped
public class DryRunsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DryRuns dryRuns;
  @Inject private DryRunState states;
  @Inject private Sentences sentences;

  private transient LazyRows<DryRun> rows;

  public LazyRows<DryRun> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), DryRun::dryRunId);
    }
    return rows;
  }

  public PagedList<DryRun> getList() {
    return new PagedList<DryRun>("dry-runs", "RC-030", dryRuns::list)
        .column("dryRun.id", DryRun::dryRunId)
        .column("dryRun.kind", run -> sentences.label(run.kind()))
        .column("dryRun.subject", DryRun::subject)
        .column("dryRun.total", DryRun::total)
        .column("dryRun.differences", DryRun::differences)
        .column("dryRun.state", states::text)
        .column("dryRun.requestedBy", DryRun::requestedBy)
        .column("dryRun.requestedAt", DryRun::requestedAt);
  }
}
