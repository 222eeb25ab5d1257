package osame.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import osame.access.api.IssuedSecret;

/** A secret that was just issued: it is on the screen once and in no session. */
@Named("issued")
@RequestScoped
public class Issued {

  private String userId;
  private IssuedSecret secret;

  void show(String holder, IssuedSecret issued) {
    userId = holder;
    secret = issued;
  }

  public String getUserId() {
    return userId;
  }

  /** Null if this request issued none. */
  public IssuedSecret getSecret() {
    return secret;
  }
}
