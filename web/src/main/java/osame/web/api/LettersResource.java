package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterState;
import osame.operations.api.Letters;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotPart;
import osame.web.ActFactory;
import osame.web.Sentences;

/** Print lots and letters for a printing contractor's system; each fetch of pages is an act. */
@Path("letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {

  private static final String PDF = "application/pdf";

  @Inject private Letters letters;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;

  /** Letters, newest first, a thousand at a time. */
  @GET
  public Page<Letter> letters(
      @QueryParam("state") String state,
      @QueryParam("printLotId") Long printLotId,
      @QueryParam("offset") int offset) {
    LetterCriteria criteria =
        new LetterCriteria(
            state == null ? null : Bodies.named(LetterState.class, "state", state),
            printLotId,
            null,
            null);
    return letters.letters(acts.terminal(), criteria, PageRequest.from(offset));
  }

  /** The archived pages of a letter. */
  @POST
  @Path("{id}/pages")
  @Produces(PDF)
  public byte[] pages(@PathParam("id") long id) {
    return letters.reprint(acts.act(sentences.text("letters.showReason")), id);
  }

  @GET
  @Path("print-lots/{id}")
  public PrintLot printLot(@PathParam("id") long id) {
    return letters.findPrintLot(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("print-lots/{id}/parts")
  public List<PrintLotPart> parts(@PathParam("id") long id) {
    return letters.parts(id);
  }

  @GET
  @Path("print-lots/{id}/zones")
  public List<PostalZone> zones(@PathParam("id") long id) {
    return letters.zones(id);
  }

  /** The archived file of a part. */
  @POST
  @Path("print-lots/{id}/parts/{partNo}/file")
  @Produces(PDF)
  public Response file(@PathParam("id") long id, @PathParam("partNo") int partNo) {
    return Response.ok(letters.open(acts.act(sentences.text("lot.showReason")), id, partNo))
        .build();
  }
}
