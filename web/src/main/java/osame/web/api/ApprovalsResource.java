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
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.ApprovalState;
import osame.operations.api.ApprovalStatus;
import osame.operations.api.Approvals;
import osame.web.ActFactory;
import osame.web.Sentences;

/** What waits for a second officer, whatever it is. */
@Path("approvals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

  @Inject private Approvals approvals;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /** The approver's words. */
  public record Decision(String remark) {

    static String words(Decision decision) {
      return decision == null || decision.remark() == null ? "" : decision.remark();
    }
  }

  /** Open proposals, oldest first, a thousand at a time. */
  @GET
  public Page<ApprovalStatus> open(@QueryParam("offset") int offset) {
    return approvals.list(
        ApprovalState.PROPOSED, new PageRequest(offset, PageRequest.MAX_SIZE, null, false));
  }

  @POST
  @Path("{id}/approve")
  public void approve(@PathParam("id") long id, Decision decision) {
    approvals.approve(
        acts.act(sentences.text("approval.approveReason")), id, Decision.words(decision));
  }

  @POST
  @Path("{id}/reject")
  public void reject(@PathParam("id") long id, Decision decision) {
    approvals.reject(
        acts.act(sentences.text("approval.rejectReason")), id, Decision.words(decision));
  }
}
