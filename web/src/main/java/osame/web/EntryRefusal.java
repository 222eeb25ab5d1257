package osame.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a request is turned away before it reaches a page or a resource: programs get problem+json,
 * officers a page that says why.
 */
@ApplicationScoped
public class EntryRefusal {

  private static final int FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;

  @Inject private Sentences sentences;

  /**
   * Answers the request.
   *
   * @param code of the refusal, for programs
   * @param page to which an officer is led, with its query
   */
  public void send(
      HttpServletRequest request, HttpServletResponse response, String code, String page) {
    try {
      if (request.getServletPath().equals("/api")) {
        problem(response, code);
      } else {
        lead(request, response, page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void problem(HttpServletResponse response, String code) throws IOException {
    response.setStatus(FORBIDDEN);
    response.setContentType("application/problem+json;charset=UTF-8");
    String body =
        Json.createObjectBuilder()
            .add("status", FORBIDDEN)
            .add("code", code)
            .add("detail", sentences.of(code, List.of()))
            .build()
            .toString();
    response.getWriter().write(body);
    response.flushBuffer();
  }

  /**
   * Leads to a page. A click on a page can't follow a redirect: Faces has its own, once it is at
   * work.
   *
   * @param page within the application, with its query
   */
  public static void lead(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    String target = request.getContextPath() + page;
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces != null) {
      faces.getExternalContext().redirect(target);
      return;
    }
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.sendRedirect(target);
      return;
    }
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target
                + "\"></redirect></partial-response>");
    response.flushBuffer();
  }
}
