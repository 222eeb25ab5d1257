package osame.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import osame.access.api.OfficerAccount;
import osame.access.api.SignIn;

/** Asks {@link SignIn} whether a credential is right. */
@ApplicationScoped
public class OfficerIdentityStore implements IdentityStore {

  @Inject private SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof OfficerCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .authenticate(typed.getCaller(), typed.getPasswordAsString(), typed.terminal())
        .map(account -> accepted(SessionOfficer.of(account), account))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static CredentialValidationResult accepted(
      SessionOfficer officer, OfficerAccount account) {
    return new CredentialValidationResult(new OfficerPrincipal(officer), account.roles());
  }
}
