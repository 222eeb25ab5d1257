package osame.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import osame.foundation.CodedException;
import osame.web.Sentences;

/** Tells the officer what happened, above the page. */
@ApplicationScoped
public class Messages {

  @Inject private Sentences sentences;

  /** Something was done. */
  public void done(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, sentences.text(key, arguments));
  }

  /** Something must be put right. */
  public void error(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_ERROR, sentences.text(key, arguments));
  }

  /** A module refused. */
  public void refused(CodedException error) {
    add(FacesMessage.SEVERITY_ERROR, sentences.of(error));
  }

  /** Messages of this request are shown on the page it redirects to. */
  public void keepForRedirect() {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
  }

  private static void add(FacesMessage.Severity severity, String sentence) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
  }
}
