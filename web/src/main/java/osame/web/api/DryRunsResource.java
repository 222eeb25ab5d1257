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
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.receipt.api.Difference;
import osame.receipt.api.DryRun;
import osame.receipt.api.DryRunKind;
import osame.receipt.api.DryRuns;
import osame.receipt.api.LetterToRecall;
import osame.web.ActFactory;
import osame.web.Sentences;

/** Files and undos tried without effect, and carried out exactly as tried. */
@Path("dry-runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DryRunsResource {

  @Inject private DryRuns dryRuns;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * What is to be tried.
   *
   * @param kind {@code PAYMENT_FILE}, {@code LEVY_FILE}, {@code UNDO_FILE} or {@code UNDO_LINE}
   * @param id of the archived file to try, of the payment file to take back, or of an entry of the
   *     payment to take back
   * @param format of a payment file, else null
   * @param receivedOn of a payment file, {@code 2026-08-31}, else null
   */
  public record Order(String kind, long id, String format, String receivedOn) {}

  /** The dry run that was ordered. */
  public record Ordered(long dryRunId) {}

  /** The job that carries it out. */
  public record Started(long jobId) {}

  @POST
  public Ordered order(Order order) {
    Order given = Bodies.required(order);
    DryRunKind kind = Bodies.named(DryRunKind.class, "kind", given.kind());
    return new Ordered(
        switch (kind) {
          case PAYMENT_FILE ->
              dryRuns.tryPaymentFile(
                  act("dryRun.tryReason"),
                  given.id(),
                  Bodies.text("format", given.format()),
                  new ReceivedOn(Bodies.day("receivedOn", given.receivedOn())));
          case LEVY_FILE -> dryRuns.tryLevyFile(act("dryRun.tryReason"), given.id());
          case UNDO_FILE -> dryRuns.tryUndoOfFile(act("file.undoReason"), given.id());
          case UNDO_LINE -> dryRuns.tryUndoOfPayment(act("entry.undoReason"), given.id());
        });
  }

  /** Dry runs, latest first, a thousand at a time. */
  @GET
  public Page<DryRun> list(@QueryParam("offset") int offset) {
    return dryRuns.list(PageRequest.from(offset));
  }

  @GET
  @Path("{id}")
  public DryRun find(@PathParam("id") long id) {
    return dryRuns.find(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("{id}/differences")
  public Page<Difference> differences(@PathParam("id") long id, @QueryParam("offset") int offset) {
    return dryRuns.differences(acts.terminal(), id, PageRequest.from(offset));
  }

  /** Letters that an undo makes wrong. */
  @GET
  @Path("{id}/letters")
  public Page<LetterToRecall> letters(@PathParam("id") long id, @QueryParam("offset") int offset) {
    return dryRuns.letters(acts.terminal(), id, PageRequest.from(offset));
  }

  @POST
  @Path("{id}/propose")
  public Proposed propose(@PathParam("id") long id, Remark remark) {
    return new Proposed(dryRuns.propose(act("dryRun.proposeReason"), id, Remark.words(remark)));
  }

  @POST
  @Path("{id}/carry-out")
  @Consumes(MediaType.WILDCARD)
  public Started carryOut(@PathParam("id") long id) {
    return new Started(dryRuns.carryOut(act("dryRun.carryOutReason"), id));
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }
}
