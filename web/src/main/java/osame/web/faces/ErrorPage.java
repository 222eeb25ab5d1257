package osame.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import osame.web.Sentences;

/** What the error page says: it calls no module, which may be what failed. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

  @Inject private HttpServletRequest request;
  @Inject private Sentences sentences;

  /** What happened and what to do. */
  public String getSentence() {
    String incident = request.getParameter("incident");
    if (incident != null && incident.matches("[0-9a-f]{8}")) {
      return sentences.text("error.incident", incident);
    }
    String code = request.getParameter("code");
    if (code != null && code.matches("[A-Z]{2}-E-\\d{3}")) {
      return sentences.of(code, List.of());
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if ("403".equals(code) || Integer.valueOf(403).equals(status)) {
      return sentences.text("error.noRole");
    }
    return sentences.text(Integer.valueOf(404).equals(status) ? "error.notFound" : "error.unknown");
  }
}
