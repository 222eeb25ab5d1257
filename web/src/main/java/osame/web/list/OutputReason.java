package osame.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import osame.web.Sentences;
import osame.web.WebException;

/**
 * Why data leave the screen (CM-068). One dialog of the layout asks, whatever the button: its
 * answer comes with the request, and without one nothing leaves.
 */
@Named("outputReason")
@RequestScoped
public class OutputReason {

  /** Name of the chosen purpose. */
  static final String PURPOSE = "outputPurpose";

  /** What was written besides. */
  static final String REMARK = "outputRemark";

  private static final int LONGEST = 200;

  @Inject private HttpServletRequest request;
  @Inject private Sentences sentences;

  /**
   * The officer's answer.
   *
   * @throws WebException {@code WB-E-071} if there is none, or nothing is written to the purpose
   *     that says nothing
   */
  public String text() {
    OutputPurpose purpose = purpose(request.getParameter(PURPOSE));
    String remark = request.getParameter(REMARK);
    String written = remark == null ? "" : remark.strip();
    if (written.length() > LONGEST || purpose == OutputPurpose.OTHER && written.isEmpty()) {
      throw new WebException("WB-E-071");
    }
    return written.isEmpty()
        ? sentences.label(purpose)
        : sentences.text("outputReason.both", sentences.label(purpose), written);
  }

  private static OutputPurpose purpose(String name) {
    for (OutputPurpose purpose : OutputPurpose.values()) {
      if (purpose.name().equals(name)) {
        return purpose;
      }
    }
    throw new WebException("WB-E-071");
  }

  public OutputPurpose[] getPurposes() {
    return OutputPurpose.values();
  }
}
