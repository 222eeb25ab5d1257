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
import osame.access.api.PasskeyAssertion;
import osame.web.Terminals;
import osame.web.faces.Messages;

/** The sign-in page. The script of the page fills in what the authenticator answered. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String userId;
  private String password;
  private String credentialId;
  private String authenticatorData;
  private String clientData;
  private String signature;

  /** Proves who it is and goes to the start page; says nothing about which part was wrong. */
  public String signIn() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(
                    OfficerCredential.typed(userId, password, passkey(), Terminals.of(request))));
    if (status == AuthenticationStatus.SUCCESS) {
      return "/index.xhtml?faces-redirect=true";
    }
    messages.error("signIn.refused");
    return null;
  }

  private PasskeyAssertion passkey() {
    String challenge = PasskeyChallenge.take(request);
    return credentialId == null
        ? null
        : new PasskeyAssertion(credentialId, authenticatorData, clientData, signature, challenge);
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

  // Answers are never shown again: the page asks anew.
  public String getCredentialId() {
    return null;
  }

  public void setCredentialId(String credentialId) {
    this.credentialId = credentialId;
  }

  public String getAuthenticatorData() {
    return null;
  }

  public void setAuthenticatorData(String authenticatorData) {
    this.authenticatorData = authenticatorData;
  }

  public String getClientData() {
    return null;
  }

  public void setClientData(String clientData) {
    this.clientData = clientData;
  }

  public String getSignature() {
    return null;
  }

  public void setSignature(String signature) {
    this.signature = signature;
  }
}
