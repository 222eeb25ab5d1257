package osame.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.foundation.CodedException;
import osame.web.Errors;
import osame.web.Refusals;

/**
 * Turns what an action or a page threw into a sentence for the officer: a module's refusal and a
 * missing role become a message on the page; anything else gets a number under which the server's
 * log has it, and never shows a stack trace.
 */
class ScreenExceptionHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(ScreenExceptionHandler.class.getName());

  private static final String ERROR_PAGE = "/error.xhtml";

  ScreenExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    FacesContext faces = FacesContext.getCurrentInstance();
    while (events.hasNext()) {
      Throwable error = events.next().getContext().getException();
      events.remove();
      if (!faces.getResponseComplete()) {
        show(faces, error);
      }
    }
  }

  private static void show(FacesContext faces, Throwable error) {
    if (Errors.find(error, ViewExpiredException.class) != null) {
      redirect(faces, "/index.xhtml?expired=true");
      return;
    }
    Messages messages = CDI.current().select(Messages.class).get();
    CodedException coded = Errors.coded(error);
    String page;
    if (coded != null) {
      messages.refused(coded);
      page = ERROR_PAGE + "?code=" + coded.code();
    } else if (Errors.isRefused(error)) {
      CDI.current().select(Refusals.class).get().log();
      messages.error("error.noRole");
      page = ERROR_PAGE + "?code=403";
    } else {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.SEVERE, "incident " + number, error);
      messages.error("error.incident", number);
      page = ERROR_PAGE + "?incident=" + number;
    }
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || faces.getViewRoot() == null) {
      redirect(faces, page);
    }
  }

  /** The writer of a part of a page that broke off is amid its updates: another one begins anew. */
  private static void redirectFromWithin(FacesContext faces, String address) throws IOException {
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("text/xml");
    external.setResponseCharacterEncoding("UTF-8");
    PartialResponseWriter writer =
        new PartialResponseWriter(
            faces
                .getRenderKit()
                .createResponseWriter(external.getResponseOutputWriter(), "text/xml", "UTF-8"));
    writer.startDocument();
    writer.redirect(address);
    writer.endDocument();
  }

  /** A page that fails while it is drawn can't show its own messages. */
  private static void redirect(FacesContext faces, String page) {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      throw new FacesException("the page failed after its head was sent");
    }
    try {
      external.responseReset();
      if (ERROR_PAGE.equals(external.getRequestServletPath())) {
        // The error page itself fails: no page of ours can be drawn, and a redirect would go round.
        external.setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      } else if (faces.getPartialViewContext().isAjaxRequest()) {
        redirectFromWithin(faces, external.getRequestContextPath() + page);
      } else {
        external.redirect(external.getRequestContextPath() + page);
      }
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
