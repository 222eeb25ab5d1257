package osame.web.terminal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The cookie in which a terminal keeps its token. Scripts can't read it and other sites can't send
 * it; under TLS its name makes the browser refuse it from anywhere but this very host.
 */
final class TerminalCookie {

  private static final String NAME = "OSAMETERMINAL";
  private static final String SECURE_NAME = "__Host-" + NAME;

  /** As long as browsers keep a cookie at most; each sign-in page renews it. */
  private static final Duration LIFE = Duration.ofDays(400);

  private TerminalCookie() {}

  /** The token that the request shows, or null. */
  static String read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name(request))) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  static void write(HttpServletRequest request, HttpServletResponse response, String token) {
    String secure = request.isSecure() ? "; Secure" : "";
    response.addHeader(
        "Set-Cookie",
        "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
            .formatted(name(request), token, LIFE.toSeconds(), secure));
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? SECURE_NAME : NAME;
  }
}
