package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.BusinessDate;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.BusinessDates;
import osame.operations.api.JobStatus;
import osame.operations.api.Jobs;
import osame.receipt.api.DailyReport;
import osame.receipt.api.DayClosing;
import osame.receipt.api.DayState;
import osame.receipt.api.DebitRun;
import osame.receipt.api.DirectDebit;
import osame.receipt.api.PaymentFiles;
import osame.web.ActFactory;
import osame.web.Sentences;

/** The working day: business date, jobs, debit requests, closing. */
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DayResource {

  @Inject private BusinessDates businessDates;
  @Inject private Jobs jobs;
  @Inject private PaymentFiles payments;
  @Inject private DirectDebit directDebit;
  @Inject private DayClosing closing;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * A day, and words for the approver where there is one.
   *
   * @param day {@code 2026-08-31}
   */
  public record DayOrder(String day, String remark) {}

  /** The business date. */
  public record Day(LocalDate day) {}

  @GET
  @Path("business-date")
  public Day businessDate() {
    return new Day(businessDates.current().value());
  }

  @POST
  @Path("business-date")
  public Day advance(DayOrder order) {
    BusinessDate to = new BusinessDate(day(order));
    businessDates.advance(acts.act(sentences.text("businessDate.reason"), to), to);
    return businessDate();
  }

  @GET
  @Path("jobs/{id}")
  public JobStatus job(@PathParam("id") long id) {
    return jobs.find(id).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("jobs/{id}/retry")
  @Consumes(MediaType.WILDCARD)
  public void retry(@PathParam("id") long id) {
    jobs.retry(act("job.retryReason"), id);
  }

  @POST
  @Path("payment-files/{id}/close")
  @Consumes(MediaType.WILDCARD)
  public void closeFile(@PathParam("id") long id) {
    payments.close(act("file.closeReason"), id);
  }

  @POST
  @Path("debit-runs")
  public DebitRun requestDebits(DayOrder order) {
    return directDebit.request(act("debit.reason"), day(order));
  }

  @GET
  @Path("debit-runs")
  public List<DebitRun> debitRuns() {
    return directDebit.runs();
  }

  @POST
  @Path("day-closings")
  public Proposed propose(DayOrder order) {
    return new Proposed(
        closing.propose(act("day.proposeReason"), day(order), Bodies.optional(order.remark())));
  }

  @POST
  @Path("day-closings/{approvalId}/close")
  @Consumes(MediaType.WILDCARD)
  public void close(@PathParam("approvalId") long approvalId) {
    closing.close(act("day.closeReason"), approvalId);
  }

  /** Accounting days, latest first, a thousand at a time. */
  @GET
  @Path("days")
  public Page<DayState> days(@QueryParam("offset") int offset) {
    return closing.days(PageRequest.from(offset));
  }

  @GET
  @Path("daily-reports/{day}")
  public DailyReport report(@PathParam("day") LocalDate day) {
    return closing.report(day);
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  private static LocalDate day(DayOrder order) {
    return Bodies.day("day", Bodies.required(order).day());
  }
}
