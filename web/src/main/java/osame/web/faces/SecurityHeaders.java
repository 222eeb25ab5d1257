package osame.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that hold for every answer. The content security policy of pages comes from PrimeFaces,
 * which knows the nonce ({@code web.xml}); everything else may load nothing at all.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    set(request, response);
    chain.doFilter(request, response);
  }

  /** For answers that no filter sees: those of the authentication itself. */
  public static void set(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getServletPath();
    boolean resource = path.startsWith("/jakarta.faces.resource");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    if (!resource) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (resource || !path.endsWith(".xhtml")) {
      response.setHeader("Content-Security-Policy", NOTHING);
    }
  }
}
