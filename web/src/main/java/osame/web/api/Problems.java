package osame.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.foundation.CodedException;
import osame.web.Errors;
import osame.web.Refusals;
import osame.web.Sentences;

/** Every error as {@code application/problem+json} (RFC 9457), never with a stack trace. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final String TYPE = "application/problem+json;charset=UTF-8";
  private static final int REFUSED = 422;

  @Inject private Sentences sentences;
  @Inject private Refusals refusals;

  @Override
  public Response toResponse(Throwable error) {
    CodedException coded = Errors.coded(error);
    if (coded != null) {
      return problem(REFUSED, coded.code(), sentences.of(coded));
    }
    if (Errors.isRefused(error)) {
      refusals.log();
      return problem(403, "WB-E-009", sentences.text("WB-E-009"));
    }
    WebApplicationException web = Errors.find(error, WebApplicationException.class);
    if (web != null) {
      Response.StatusType status = web.getResponse().getStatusInfo();
      return problem(status.getStatusCode(), null, status.getReasonPhrase());
    }
    if (Errors.find(error, ProcessingException.class) != null) {
      return problem(400, "WB-E-008", sentences.text("WB-E-008", "JSON"));
    }
    // Beans' own come wrapped: this one is a value that the resource could not make of the input.
    if (error instanceof IllegalArgumentException) {
      return problem(400, "WB-E-008", sentences.text("WB-E-008", "parameter"));
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "incident " + number, error);
    return problem(500, null, sentences.text("error.incident", number));
  }

  private static Response problem(int status, String code, String detail) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", status);
    if (code != null) {
      body.put("code", code);
    }
    body.put("detail", detail);
    return Response.status(status).type(TYPE).entity(body).build();
  }
}
