package osame.web.start;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.operations.api.JobState;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** Long work: how far it is, why it failed, and again. */
@Named("jobsPage")
@ViewScoped
public class JobsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Jobs jobs;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private JobNames names;
  @Inject private Sentences sentences;

  private transient LazyRows<JobStatus> rows;

  public LazyRows<JobStatus> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), JobStatus::jobId);
    }
    return rows;
  }

  public PagedList<JobStatus> getList() {
    return new PagedList<JobStatus>("jobs", "CM-025", jobs::list)
        .column("job.id", JobStatus::jobId)
        .column("job.kind", job -> names.of(job.kind()))
        .column("job.period", JobStatus::period)
        .column("job.state", job -> sentences.label(job.state()))
        .column("job.done", JobStatus::done)
        .column("job.total", JobStatus::total)
        .column("job.attempts", JobStatus::attempts)
        .column("job.requestedBy", JobStatus::requestedBy)
        .column("job.requestedAt", JobStatus::requestedAt)
        .column("job.endedAt", JobStatus::endedAt)
        .column("job.errorCode", JobStatus::errorCode);
  }

  /** Whether the table should look again by itself. */
  public boolean isBusy() {
    return getRows().getWrappedData() == null
        || getRows().getWrappedData().stream()
            .anyMatch(job -> job.state() == JobState.QUEUED || job.state() == JobState.RUNNING);
  }

  /** Queues a failed job again. */
  public void retry(long jobId) {
    jobs.retry(acts.act(sentences.text("job.retryReason")), jobId);
    messages.done("job.retried", jobId);
  }
}
