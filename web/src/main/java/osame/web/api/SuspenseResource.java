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
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.receipt.api.Suspense;
import osame.receipt.api.SuspenseDesk;
import osame.web.ActFactory;
import osame.web.Sentences;

/** Money in suspense: what is open, and its posting to the receivable that was found. */
@Path("suspense")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SuspenseResource {

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
    desk.post(
        acts.act(sentences.text("suspense.postReason")),
        id,
        KeyText.read(order == null ? null : order.receivable()),
        null);
  }
}
