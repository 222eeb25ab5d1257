package osame.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.util.List;
import org.primefaces.PrimeFaces;
import osame.access.api.Draft;
import osame.access.api.Drafts;
import osame.web.faces.Messages;
import osame.web.signin.CurrentOfficer;

/**
 * The one key with which an officer leaves the desk: what was typed is kept on the server, the
 * session ends, and the page offers it again after the next sign-in.
 */
@Named("draftPage")
@RequestScoped
public class DraftPage {

  private static final String PAGE = "draftPage";
  private static final String FIELDS = "draftFields";

  @Inject private HttpServletRequest request;
  @Inject private Drafts drafts;
  @Inject private CurrentOfficer officer;
  @Inject private Messages messages;

  private List<Draft> all;

  /** Keeps what the page's script sends and signs out. */
  public String leave() throws ServletException {
    String page = request.getParameter(PAGE);
    String fields = request.getParameter(FIELDS);
    String root = request.getContextPath();
    if (isObject(fields) && page != null && page.startsWith(root + "/")) {
      drafts.keep(page.substring(root.length()), fields);
    }
    return officer.signOut();
  }

  /** A draft comes from the browser: only an object of JSON is one. */
  private static boolean isObject(String fields) {
    if (fields == null || fields.isEmpty()) {
      return false;
    }
    try (JsonReader reader = Json.createReader(new StringReader(fields))) {
      return !reader.readObject().isEmpty();
    } catch (JsonException e) {
      return false;
    }
  }

  /** The draft of the page that is shown; null if there is none. */
  public Draft getHere() {
    String page = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getQueryString();
    String address = query == null ? page : page + "?" + query;
    return getAll().stream().filter(draft -> draft.page().equals(address)).findFirst().orElse(null);
  }

  /** All of the officer's drafts, the youngest first. */
  public List<Draft> getAll() {
    if (all == null) {
      all = officer.isSignedIn() ? drafts.list() : List.of();
    }
    return all;
  }

  /** Gives a draft to the page's script, which fills the fields in. */
  public void take(long draftId) {
    drafts
        .take(draftId)
        .ifPresent(fields -> PrimeFaces.current().ajax().addCallbackParam("fields", fields));
    all = null;
    messages.done("draft.taken");
  }

  /** Forgets a draft. */
  public void drop(long draftId) {
    drafts.take(draftId);
    all = null;
    messages.done("draft.dropped");
  }
}
