package osame.web.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes no form that says it has no state. No page of ours is stateless; but Faces would believe
 * the form, and what should prove that the page was ours would prove nothing.
 */
public class StatelessForms implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // only what was restored can be judged
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.isPostback() || faces.getResponseComplete()) {
      return;
    }
    String view = faces.getViewRoot().getViewId();
    if (faces.getRenderKit().getResponseStateManager().isStateless(faces, view)) {
      try {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/index.xhtml?expired=true");
        faces.responseComplete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
