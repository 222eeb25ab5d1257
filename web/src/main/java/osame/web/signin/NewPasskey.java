package osame.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import osame.access.api.PasskeyRegistration;

/** What an authenticator made for a page that registers a passkey; filled in by its script. */
@Named("newPasskey")
@RequestScoped
public class NewPasskey {

  @Inject private HttpServletRequest request;

  private String attestationObject;
  private String clientData;
  private String name;

  /** The registration with the challenge that was given out; null if none was made. */
  PasskeyRegistration registration() {
    String challenge = PasskeyChallenge.take(request);
    return attestationObject == null
        ? null
        : new PasskeyRegistration(attestationObject, clientData, name, challenge);
  }

  public String getAttestationObject() {
    return null;
  }

  public void setAttestationObject(String attestationObject) {
    this.attestationObject = attestationObject;
  }

  public String getClientData() {
    return null;
  }

  public void setClientData(String clientData) {
    this.clientData = clientData;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
