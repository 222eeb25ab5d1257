package osame.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import osame.access.api.AccessException;
import osame.access.api.FirstSignIn;
import osame.access.api.SignIn;
import osame.web.Errors;
import osame.web.Terminals;
import osame.web.faces.Messages;

/** Sets password and passkey with the one-time code of an administrator. */
@Named("firstSignIn")
@RequestScoped
public class FirstSignInPage {

  @Inject private SignIn signIn;
  @Inject private NewPasskey newPasskey;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String userId;
  private String code;
  private String password;
  private String repeated;

  /** Uses the code up and goes to the sign-in page. */
  public String begin() {
    if (!password.equals(repeated)) {
      messages.error("password.differ");
      return null;
    }
    FirstSignIn first =
        new FirstSignIn(userId, code, password, newPasskey.registration(), Terminals.of(request));
    try {
      if (!signIn.begin(first)) {
        messages.refused(new AccessException("AC-E-074"));
        return null;
      }
    } catch (RuntimeException e) {
      if (Errors.coded(e) == null) {
        throw e;
      }
      messages.refused(Errors.coded(e));
      return null;
    }
    messages.done("firstSignIn.done");
    messages.keepForRedirect();
    return "/sign-in.xhtml?faces-redirect=true";
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
