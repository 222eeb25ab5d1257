package osame.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import osame.web.ActFactory;
import osame.web.EntryRefusal;

/**
 * Takes no act from another site, besides the view state of the pages and the cookies that other
 * sites don't send: the browser itself says from where a request comes, and REST wants a header
 * that no page of another site may send.
 */
@WebFilter("/*")
public class CrossSite extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Of one's own pages, and of an address that an officer typed. */
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  @Inject private EntryRefusal refusal;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (isForeign(request)) {
      refusal.send(request, response, "WB-E-081", "/error.xhtml?code=WB-E-081");
    } else if (request.getServletPath().equals("/api")
        && request.getHeader(ActFactory.HEADER) == null) {
      refusal.send(request, response, "WB-E-001", "/error.xhtml?code=WB-E-001");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OWN_SITES.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin != null && !origin.replaceFirst("^https?://", "").equals(authority(request));
  }

  /** The name by which the browser called the server; a usual port is not said. */
  private static String authority(HttpServletRequest request) {
    int port = request.getServerPort();
    return port == HTTP || port == HTTPS
        ? request.getServerName()
        : request.getServerName() + ":" + port;
  }
}
