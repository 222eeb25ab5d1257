package osame.access.signin;

import java.net.URI;
import java.util.Map;
import osame.access.api.SignInMode;

/**
 * Who asks for passkeys (W3C WebAuthn 4), as the environment names it: {@code OSAME_SIGN_IN} is
 * {@code passkey} unless it says {@code password}, {@code OSAME_PUBLIC_URL} the address that
 * officers type. With {@code OSAME_OFFICERS_CALL=true} officers, and not only systems, may call by
 * Basic, without a passkey: a demonstration's programs do.
 *
 * @param id the host of that address
 * @param origin scheme, host and port of that address
 * @param officersCall whether officers may call
 */
public record RelyingParty(SignInMode mode, String id, String origin, boolean officersCall) {

  static final String SIGN_IN = "OSAME_SIGN_IN";
  static final String PUBLIC_URL = "OSAME_PUBLIC_URL";

  static final String OFFICERS_CALL = "OSAME_OFFICERS_CALL";

  private static final String NAMED_BY_DEFAULT = "http://localhost:8080/";

  static RelyingParty of(Map<String, String> environment) {
    URI url = URI.create(environment.getOrDefault(PUBLIC_URL, NAMED_BY_DEFAULT));
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    boolean passwordAlone = "password".equals(environment.get(SIGN_IN));
    return new RelyingParty(
        passwordAlone ? SignInMode.PASSWORD : SignInMode.PASSKEY,
        url.getHost(),
        url.getScheme() + "://" + url.getHost() + port,
        passwordAlone || "true".equals(environment.get(OFFICERS_CALL)));
  }
}
