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
import osame.receipt.api.Demand;
import osame.receipt.api.DemandDispatch;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.DemandOrder;
import osame.receipt.api.DemandRun;
import osame.receipt.api.DemandState;
import osame.receipt.api.Demands;
import osame.web.ActFactory;
import osame.web.Sentences;

/** Demand notices from the list to the day on which the post took them. */
@Path("demand-runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DemandRunsResource {

  @Inject private Demands demands;
  @Inject private DemandDispatch dispatch;
  @Inject private DemandInquiry inquiry;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * Which installments are to be demanded; days as {@code 2026-07-17}.
   *
   * @param taxItem code, or null for all
   * @param noticeNumber one notice only, or null
   */
  public record Order(
      String name,
      String taxItem,
      String noticeNumber,
      String dueFrom,
      String dueTo,
      String dispatchOn) {}

  /** An envelope by the number on it. */
  public record Envelope(long letterNumber) {}

  /** The day on which the post took the envelopes. */
  public record Dispatch(String day) {}

  /** The run that was extracted. */
  public record Extracted(long demandRunId) {}

  /** Where the letters are being drawn. */
  public record Printed(long printLotId) {}

  @POST
  public Extracted extract(Order order) {
    return new Extracted(demands.extract(act("demands.extractReason"), read(order)));
  }

  private static DemandOrder read(Order order) {
    Order given = Bodies.required(order);
    return new DemandOrder(
        Bodies.text("name", given.name()),
        given.taxItem(),
        given.noticeNumber() == null ? null : Bodies.noticeNumber(given.noticeNumber()),
        Bodies.day("dueFrom", given.dueFrom()),
        Bodies.day("dueTo", given.dueTo()),
        Bodies.day("dispatchOn", given.dispatchOn()));
  }

  /** Runs, latest first, a thousand at a time. */
  @GET
  public Page<DemandRun> runs(@QueryParam("offset") int offset) {
    return inquiry.runs(PageRequest.from(offset));
  }

  @GET
  @Path("{id}")
  public DemandRun run(@PathParam("id") long id) {
    return inquiry.run(id).orElseThrow(NotFoundException::new);
  }

  /**
   * Notices of a run in the order of their letters.
   *
   * @param state only those; null for all
   */
  @GET
  @Path("{id}/demands")
  public Page<Demand> demands(
      @PathParam("id") long id,
      @QueryParam("state") String state,
      @QueryParam("offset") int offset) {
    DemandState only = state == null ? null : Bodies.named(DemandState.class, "state", state);
    return inquiry.demands(acts.terminal(), id, only, PageRequest.from(offset));
  }

  @POST
  @Path("{id}/propose")
  public Proposed propose(@PathParam("id") long id, Remark remark) {
    return new Proposed(demands.propose(act("demandRun.proposeReason"), id, Remark.words(remark)));
  }

  @POST
  @Path("{id}/print")
  @Consumes(MediaType.WILDCARD)
  public Printed print(@PathParam("id") long id) {
    return new Printed(demands.print(act("demandRun.printReason"), id));
  }

  /** Envelopes that must be pulled. */
  @GET
  @Path("{id}/pulls")
  public Page<Demand> toPull(@PathParam("id") long id, @QueryParam("offset") int offset) {
    return inquiry.toPull(acts.terminal(), id, PageRequest.from(offset));
  }

  @POST
  @Path("{id}/pulls")
  public Demand pull(@PathParam("id") long id, Envelope envelope) {
    long number = Bodies.required(envelope).letterNumber();
    return dispatch.pull(act("demandRun.pullReason"), id, number);
  }

  @POST
  @Path("{id}/dispatch")
  public DemandRun confirm(@PathParam("id") long id, Dispatch order) {
    dispatch.confirm(
        act("demandRun.confirmReason"), id, Bodies.day("day", Bodies.required(order).day()));
    return run(id);
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }
}
