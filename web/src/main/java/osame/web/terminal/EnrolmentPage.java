package osame.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import osame.access.api.TerminalRegister;
import osame.web.Terminals;
import osame.web.faces.Messages;

/** What a terminal shows that is not registered: it says so, and takes the enrolment code. */
@Named("enrolment")
@RequestScoped
public class EnrolmentPage {

  @Inject private TerminalRegister register;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String code;

  /** Turns the code into this terminal's cookie and goes to the sign-in page. */
  public String enrol() {
    Optional<String> token = register.enrol(code, request.getRemoteAddr());
    code = null;
    if (token.isEmpty()) {
      messages.error("terminal.wrongCode");
      return null;
    }
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    TerminalCookie.write(request, response, token.get());
    return "/sign-in.xhtml?faces-redirect=true";
  }

  /** Whether this terminal is let in already. */
  public boolean isKnown() {
    return Terminals.isKnown(request);
  }

  public String getTerminal() {
    return Terminals.of(request);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
