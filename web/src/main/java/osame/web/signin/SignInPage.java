package osame.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import osame.web.Terminals;
import osame.web.faces.Messages;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private Messages messages;

  private String userId;
  private String password;

  /** Proves who it is and goes to the start page; says nothing about which part was wrong. */
  public String signIn() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new OfficerCredential(userId, password, Terminals.of(request))));
    if (status == AuthenticationStatus.SUCCESS) {
      return "/index.xhtml?faces-redirect=true";
    }
    messages.error("signIn.refused");
    return null;
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
