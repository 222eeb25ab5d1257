package osame.access.api;

import java.io.Serializable;

/**
 * A new passkey as an authenticator made it (W3C WebAuthn 5.2.1), binary parts in base64url.
 *
 * @param name by which the holder knows the authenticator
 * @param challenge what the server had asked, not what the browser says that it had
 */
public record PasskeyRegistration(
    String attestationObject, String clientData, String name, String challenge)
    implements Serializable {}
