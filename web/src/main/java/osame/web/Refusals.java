package osame.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;

/** Logs what the container refused for want of a role: the beans never saw the call. */
@RequestScoped
public class Refusals {

  @Inject private HttpServletRequest request;
  @Inject private OperationLog log;
  private boolean logged;

  /**
   * Logs the refused request by its path; its parameters may hold personal data. Once for each
   * request: the container may ask twice for the answer to one error.
   */
  public void log() {
    if (!logged) {
      logged = true;
      log.refusal(
          Terminals.of(request),
          LogEntry.of(
              Operation.REFUSED, "CM-020", request.getMethod() + " " + request.getRequestURI()));
    }
  }
}
