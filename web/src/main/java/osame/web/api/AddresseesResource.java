package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.Addressees;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.web.ActFactory;

/** Finds addressees. The question is a body, so that no name stands in an address. */
@Path("addressees")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AddresseesResource {

  private static final int PAGE = 100;

  @Inject private Addressees addressees;
  @Inject private ActFactory acts;

  /**
   * What to search for; what is missing is not compared.
   *
   * @param number addressee number or corporate number
   * @param name parts of name or kana, apart by spaces
   * @param birthDate as {@code 1970-03-09}
   * @param address part of the address
   * @param past whether former names and addresses count, too
   * @param offset rows to skip
   */
  public record Question(
      String number, String name, String birthDate, String address, boolean past, int offset) {}

  /** A hundred addressees at a time, in the order of their kana. */
  @POST
  @Path("search")
  public Page<Addressee> search(Question question) {
    Question asked = Bodies.required(question);
    AddresseeCriteria criteria =
        new AddresseeCriteria(
            asked.number(),
            asked.name(),
            asked.birthDate() == null ? null : Bodies.day("birthDate", asked.birthDate()),
            asked.address(),
            asked.past(),
            null);
    PageRequest page = new PageRequest(Math.max(asked.offset(), 0), PAGE, null, false);
    return addressees.search(acts.terminal(), criteria, page);
  }
}
