package osame.web.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Gives out challenges for passkeys: random, one at a time for a session, each asked for once. A
 * page gets its challenge when the officer presses the button, so that none grows old on a screen.
 */
@WebServlet("/passkey-challenge")
public class PasskeyChallenge extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = "osame.challenge";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.getSession(true).setAttribute(ATTRIBUTE, challenge);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(challenge);
  }

  /** The challenge that the session was given, which is used up by this; null if there is none. */
  public static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return null;
    }
    String challenge = (String) session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return challenge;
  }
}
