package osame.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.receipt.api.FileFault;
import osame.receipt.api.LevyFile;
import osame.receipt.api.LevyIntake;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFiles;
import osame.web.ActFactory;
import osame.web.WebException;
import osame.web.intake.Intake;
import osame.web.intake.IntakeKind;

/** Files in, with their state; archived files out. */
@Path("files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

  @Inject private Intake intake;
  @Inject private PaymentFiles payments;
  @Inject private LevyIntake levies;
  @Inject private FileArchive archive;
  @Inject private OperationLog log;
  @Inject private ActFactory acts;

  /**
   * Takes the body in as a file; answers 202 with the ids of file and job.
   *
   * @param kind {@code addressees}, {@code levies}, {@code payments} or {@code bank-accounts}
   * @param format of a payment file
   * @param receivedOn of a payment file, {@code 2026-08-31}
   * @param name of the file
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response takeIn(
      @QueryParam("kind") String kind,
      @QueryParam("format") String format,
      @QueryParam("receivedOn") ReceivedOn receivedOn,
      @QueryParam("name") @DefaultValue("upload") String name,
      InputStream body) {
    return Response.accepted(intake.takeIn(kind(kind), format, receivedOn, name, body)).build();
  }

  /** Payment files, latest first, a thousand at a time. */
  @GET
  @Path("payment")
  public Page<PaymentFile> payments(@QueryParam("offset") int offset) {
    return payments.list(PageRequest.from(offset));
  }

  @GET
  @Path("payment/{id}")
  public PaymentFile payment(@PathParam("id") long id) {
    return payments.find(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path("levy/{id}")
  public LevyFile levy(@PathParam("id") long id) {
    return levies.find(id).orElseThrow(NotFoundException::new);
  }

  /** First faults of a payment file. */
  @GET
  @Path("payment/{id}/faults")
  public Page<FileFault> paymentFaults(@PathParam("id") long id) {
    return payments.faults(id, PageRequest.first(PageRequest.MAX_SIZE));
  }

  /** First faults of a levy file. */
  @GET
  @Path("levy/{id}/faults")
  public Page<FileFault> levyFaults(@PathParam("id") long id) {
    return levies.faults(id, PageRequest.first(PageRequest.MAX_SIZE));
  }

  /** The bytes of an archived file, such as a request of direct debit. */
  @GET
  @Path("archived/{id}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response archived(@PathParam("id") long id) {
    ArchivedFile file = archive.find(id).orElseThrow(NotFoundException::new);
    log.view(
        acts.terminal(), LogEntry.of(Operation.EXPORT, "CM-066", "archived file " + file.fileId()));
    return Response.ok(archive.open(id)).build();
  }

  private static IntakeKind kind(String text) {
    try {
      return IntakeKind.ofPath(text);
    } catch (IllegalArgumentException e) {
      throw new WebException("WB-E-008", e, "kind");
    }
  }
}
