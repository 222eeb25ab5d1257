package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.Yen;
import osame.foundation.law.ChargeResult;
import osame.foundation.law.ChargeSegment;
import osame.operations.api.BusinessDates;
import osame.receipt.api.ChargeExplanation;
import osame.receipt.api.Demand;
import osame.receipt.api.DemandInquiry;
import osame.receipt.api.Entry;
import osame.receipt.api.HoldExemption;
import osame.receipt.api.HoldKind;
import osame.receipt.api.ReceiptInquiry;
import osame.receipt.api.ReceivableHold;
import osame.receipt.api.ReceivableHolds;
import osame.web.ActFactory;

/** One receivable: entries, delinquency charge with its explanation, demand notices, holds. */
@Path("receivables/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceivablesResource {

  @Inject private ReceiptInquiry inquiry;
  @Inject private DemandInquiry demands;
  @Inject private ReceivableHolds holds;
  @Inject private BusinessDates businessDates;
  @Inject private ActFactory acts;

  @PathParam("id")
  private long id;

  /**
   * The delinquency charge on a day.
   *
   * @param definite false for an estimate
   * @param base yen, cut to 1,000
   * @param sum yen over all segments
   * @param finalAmount yen, cut to 100
   * @param articles provisions that were used, as Japanese documents cite them
   */
  public record Charge(
      boolean definite,
      Yen base,
      List<Segment> segments,
      Yen sum,
      Yen finalAmount,
      List<String> articles) {

    static Charge of(ChargeExplanation explanation) {
      ChargeResult trace = explanation.trace();
      return new Charge(
          trace.definite(),
          trace.base(),
          trace.segments().stream().map(Segment::of).toList(),
          trace.sum(),
          trace.finalAmount(),
          explanation.citations());
    }
  }

  /**
   * A run of days.
   *
   * @param rate percent a year
   */
  public record Segment(
      LocalDate from, LocalDate to, long days, Yen base, String rate, Yen amount) {

    static Segment of(ChargeSegment segment) {
      return new Segment(
          segment.from(),
          segment.to(),
          segment.days(),
          segment.base(),
          segment.ratePercent(),
          segment.amount());
    }
  }

  /**
   * A hold that was decided.
   *
   * @param kind such as {@code COLLECTION_GRACE}
   * @param from first day, {@code 2026-06-20}
   * @param to last day, or null for one without end
   * @param article provision on which it rests
   * @param exemption {@code FULL}, {@code GRACE}, {@code HALF}, or null
   * @param reason why
   */
  public record HoldOrder(
      String kind, String from, String to, String article, String exemption, String reason) {}

  /** The hold that was recorded. */
  public record Held(long holdId) {}

  @GET
  @Path("entries")
  public List<Entry> entries() {
    return inquiry.entries(acts.terminal(), id);
  }

  /**
   * The charge with each segment.
   *
   * @param day null for the business date
   */
  @GET
  @Path("charge")
  public Charge charge(@QueryParam("day") LocalDate day) {
    LocalDate until = day == null ? businessDates.current().value() : day;
    return Charge.of(inquiry.charge(acts.terminal(), id, until));
  }

  @GET
  @Path("demands")
  public List<Demand> demands() {
    return demands.ofReceivable(acts.terminal(), id);
  }

  @GET
  @Path("holds")
  public List<ReceivableHold> holds() {
    return holds.of(id);
  }

  @POST
  @Path("holds")
  public Held hold(HoldOrder order) {
    HoldOrder given = Bodies.required(order);
    String exemption = given.exemption();
    ReceivableHold hold =
        new ReceivableHold(
            0,
            id,
            Bodies.named(HoldKind.class, "kind", given.kind()),
            Bodies.period(given.from(), given.to()),
            Bodies.text("article", given.article()),
            exemption == null ? null : Bodies.named(HoldExemption.class, "exemption", exemption));
    return new Held(holds.set(acts.act(Bodies.text("reason", given.reason())), hold));
  }
}
