package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.TaxYear;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseDesk;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.WebException;

/** Money in suspense: what is open, and its posting to the receivable that was found. */
@Path("suspense")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SuspenseResource {

  private static final String KEY = "[0-9]{4}-[0-9]{4}-[0-9A-Z]{2}-[0-9]{10}-[0-9]{1,2}";

  @Inject private SuspenseDesk desk;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * Where the money belongs.
   *
   * @param receivable levy year, tax year, tax item, notice number and installment: {@code
   *     2026-2026-01-0000000001-1}
   */
  public record PostOrder(String receivable) {}

  /** The oldest open rows. */
  @GET
  public Page<Suspense> open() {
    return desk.open(null, PageRequest.first(PageRequest.MAX_SIZE));
  }

  @POST
  @Path("{id}/post")
  public void post(@PathParam("id") long id, PostOrder order) {
    desk.post(acts.act(sentences.text("suspense.postReason")), id, key(order), null);
  }

  private static ReceivableKey key(PostOrder order) {
    String text = order == null || order.receivable() == null ? "" : order.receivable();
    if (!text.matches(KEY)) {
      throw new WebException("WB-E-008", "receivable");
    }
    String[] parts = text.split("-");
    return new ReceivableKey(
        new LevyYear(Integer.parseInt(parts[0])),
        new TaxYear(Integer.parseInt(parts[1])),
        parts[2],
        new NoticeNumber(parts[3]),
        new Installment(Integer.parseInt(parts[4])));
  }
}
