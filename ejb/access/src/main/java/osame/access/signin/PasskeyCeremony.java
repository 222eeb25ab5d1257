package osame.access.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import osame.access.api.PasskeyAssertion;
import osame.access.api.PasskeyRegistration;

/**
 * The two ceremonies of W3C WebAuthn 7, each with user verification. Attestation is not asked for:
 * that the key is the officer's, the one-time code or the signed-in session proves.
 */
final class PasskeyCeremony {

  /**
   * A key as it is stored.
   *
   * @param credential attested credential data
   */
  record Key(String credentialId, String credential, long signCount) {}

  /** Why an assertion was refused. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean cloned;

    RefusedException(Throwable cause, boolean cloned) {
      super(cause);
      this.cloned = cloned;
    }

    /** The signature was right but its counter was not: somebody else has the same key. */
    boolean isCloned() {
      return cloned;
    }
  }

  private static final ObjectConverter OBJECTS = new ObjectConverter();
  private static final WebAuthnManager WEB_AUTHN =
      WebAuthnManager.createNonStrictWebAuthnManager(OBJECTS);
  private static final AttestedCredentialDataConverter CREDENTIALS =
      new AttestedCredentialDataConverter(OBJECTS);
  private static final boolean USER_VERIFICATION = true;

  private final RelyingParty party;

  PasskeyCeremony(RelyingParty party) {
    this.party = party;
  }

  /** Checks a new passkey (7.1). */
  Key register(PasskeyRegistration registration) throws RefusedException {
    try {
      RegistrationData data =
          WEB_AUTHN.verify(
              new RegistrationRequest(
                  bytes(registration.attestationObject()), bytes(registration.clientData())),
              new RegistrationParameters(
                  server(registration.challenge()), null, USER_VERIFICATION, true));
      var authenticator = data.getAttestationObject().getAuthenticatorData();
      AttestedCredentialData credential = authenticator.getAttestedCredentialData();
      return new Key(
          text(credential.getCredentialId()),
          text(CREDENTIALS.convert(credential)),
          authenticator.getSignCount());
    } catch (WebAuthnException | IllegalArgumentException | NullPointerException e) {
      throw new RefusedException(e, false);
    }
  }

  /**
   * Checks an answer to a challenge (7.2).
   *
   * @return the counter to store
   */
  long verify(PasskeyAssertion assertion, Key key) throws RefusedException {
    try {
      AuthenticationData data =
          WEB_AUTHN.verify(
              new AuthenticationRequest(
                  bytes(assertion.credentialId()),
                  bytes(assertion.authenticatorData()),
                  bytes(assertion.clientData()),
                  bytes(assertion.signature())),
              new AuthenticationParameters(
                  server(assertion.challenge()),
                  record(key),
                  List.of(bytes(key.credentialId())),
                  USER_VERIFICATION,
                  true));
      return data.getAuthenticatorData().getSignCount();
    } catch (WebAuthnException | IllegalArgumentException | NullPointerException e) {
      throw new RefusedException(e, e instanceof MaliciousCounterValueException);
    }
  }

  private static CredentialRecordImpl record(Key key) {
    return new CredentialRecordImpl(
        null,
        null,
        null,
        null,
        key.signCount(),
        CREDENTIALS.convert(bytes(key.credential())),
        null,
        null,
        null,
        Set.of());
  }

  private ServerProperty server(String challenge) {
    return new ServerProperty(
        new Origin(party.origin()), party.id(), new DefaultChallenge(bytes(challenge)));
  }

  static byte[] bytes(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
