package osame.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the environment once. */
@ApplicationScoped
public class RelyingPartyProducer {

  @Produces
  @Singleton
  public RelyingParty relyingParty() {
    return RelyingParty.of(System.getenv());
  }
}
