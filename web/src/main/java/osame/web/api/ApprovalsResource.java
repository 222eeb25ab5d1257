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

  /** Open proposals, oldest first, a thousand at a time. */
  @GET
  public Page<ApprovalStatus> open(@QueryParam("offset") int offset) {
    return approvals.list(ApprovalState.PROPOSED, PageRequest.from(offset));
  }

  @POST
  @Path("{id}/approve")
  public void approve(@PathParam("id") long id, Remark remark) {
    approvals.approve(acts.act(sentences.text("approval.approveReason")), id, Remark.words(remark));
  }

  @POST
  @Path("{id}/reject")
  public void reject(@PathParam("id") long id, Remark remark) {
    approvals.reject(acts.act(sentences.text("approval.rejectReason")), id, Remark.words(remark));
  }
}
