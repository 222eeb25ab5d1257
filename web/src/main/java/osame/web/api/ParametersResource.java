package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import osame.access.api.Act;
import osame.operations.api.BusinessDates;
import osame.operations.api.Parameter;
import osame.operations.api.ParameterProposal;
import osame.operations.api.Parameters;
import osame.receipt.api.PendingCharges;
import osame.web.ActFactory;
import osame.web.Sentences;

/** The parameter table: what is in force, and changes by proposal and approval. */
@Path("parameters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParametersResource {

  @Inject private Parameters parameters;
  @Inject private PendingCharges charges;
  @Inject private BusinessDates businessDates;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /**
   * A row to put in force.
   *
   * @param scope a code such as a tax item's; null for everything
   * @param from first day, {@code 2027-01-01}
   * @param to last day, or null for one without end
   * @param source article of law or ordinance
   * @param remark words for the approver, or null
   */
  public record Row(
      String key,
      String scope,
      String from,
      String to,
      String value,
      String source,
      String remark) {}

  /** Delinquency charges that wait no longer. */
  public record Assessed(long receivables) {}

  /** Keys that begin with the text, each with the row in force on the business date. */
  @GET
  public List<Parameter> inForce(@QueryParam("prefix") @DefaultValue("") String prefix) {
    return parameters.inForce(prefix, businessDates.current().value());
  }

  /** All rows of a key, oldest first. */
  @GET
  @Path("{key}/history")
  public List<Parameter> history(@PathParam("key") String key) {
    return parameters.history(key);
  }

  @GET
  @Path("proposals")
  public List<ParameterProposal> proposals() {
    return parameters.proposals();
  }

  @POST
  @Path("proposals")
  public Proposed propose(Row row) {
    Row given = Bodies.required(row);
    Parameter parameter =
        new Parameter(
            Bodies.text("key", given.key()),
            Bodies.optional(given.scope()),
            Bodies.period(given.from(), given.to()),
            Bodies.text("value", given.value()),
            Bodies.text("source", given.source()),
            null);
    return new Proposed(
        parameters.propose(
            act("parameterChange.proposeReason"), parameter, Bodies.optional(given.remark())));
  }

  /** Puts the approved row in force. */
  @POST
  @Path("proposals/{approvalId}/change")
  @Consumes(MediaType.WILDCARD)
  public void change(@PathParam("approvalId") long approvalId) {
    parameters.change(act("parameterChange.changeReason"), approvalId);
  }

  /** Assesses the delinquency charges that waited for a rate which is there now. */
  @POST
  @Path("assess-charges")
  @Consumes(MediaType.WILDCARD)
  public Assessed assess() {
    return new Assessed(charges.assess(act("parameters.assessReason")));
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }
}
