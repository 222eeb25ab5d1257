package osame.access.api;

import java.io.Serializable;

/**
 * What an authenticator answered to a challenge (W3C WebAuthn 5.2.2), each part in base64url.
 *
 * @param challenge what the server had asked, not what the browser says that it had
 */
public record PasskeyAssertion(
    String credentialId,
    String authenticatorData,
    String clientData,
    String signature,
    String challenge)
    implements Serializable {}
