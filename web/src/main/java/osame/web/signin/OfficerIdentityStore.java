package osame.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import osame.access.api.SignIn;
import osame.access.api.SignedIn;

/** Asks {@link SignIn} whether a credential is right. */
@ApplicationScoped
public class OfficerIdentityStore implements IdentityStore {

  @Inject private SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof OfficerCredential shown)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .authenticate(shown.attempt())
        .map(OfficerIdentityStore::accepted)
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static CredentialValidationResult accepted(SignedIn session) {
    return new CredentialValidationResult(
        new OfficerPrincipal(SessionOfficer.of(session), session.idleMinutes()),
        session.account().roles());
  }
}
