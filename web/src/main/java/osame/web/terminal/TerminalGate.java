package osame.web.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import osame.access.api.TerminalRegister;
import osame.web.Terminals;

/**
 * Lets registered terminals in and nobody else, before anybody may try to sign in. A session
 * belongs to the terminal on which it began: its cookie is worth nothing elsewhere.
 */
@ApplicationScoped
public class TerminalGate {

  /** Environment variable: {@code registered}, or {@code loopback} to let this machine in too. */
  public static final String MODE_VARIABLE = "OSAME_TERMINALS";

  /** Header in which a program that calls REST shows its token. */
  static final String HEADER = "X-Terminal-Token";

  private static final String LOOPBACK_MODE = "loopback";
  private static final String SESSION_TERMINAL = "osame.terminal";
  private static final String SIGN_IN_PAGE = "/sign-in.xhtml";

  /** The addresses of this machine as servlets spell them. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  /** What an unregistered terminal needs to become one, and what operators' probes ask. */
  private static final Set<String> OPEN =
      Set.of("/terminal.xhtml", "/error.xhtml", "/jakarta.faces.resource", "/health");

  private final boolean loopback;

  @Inject private TerminalRegister register;

  public TerminalGate() {
    this(System.getenv(MODE_VARIABLE), null);
  }

  TerminalGate(String mode, TerminalRegister register) {
    this.loopback = LOOPBACK_MODE.equals(mode);
    this.register = register;
  }

  /** Whether the request may go on; if so, its terminal is known from here on. */
  public boolean admits(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> name = terminal(request, response);
    name.ifPresent(terminal -> Terminals.set(request, terminal));
    return name.isPresent() || isOpen(request.getServletPath());
  }

  /** The name of the request's terminal; empty if it is not let in. */
  private Optional<String> terminal(HttpServletRequest request, HttpServletResponse response) {
    boolean rest = request.getServletPath().equals("/api");
    String shown = rest ? request.getHeader(HEADER) : null;
    String token = shown == null ? TerminalCookie.read(request) : shown;
    Optional<String> registered = register.identify(token, request.getRemoteAddr());
    if (registered.isPresent()) {
      bindSession(request, registered.get());
      if (request.getServletPath().equals(SIGN_IN_PAGE) && request.getMethod().equals("GET")) {
        TerminalCookie.write(request, response, token);
      }
      return registered;
    }
    return loopback && LOOPBACK.contains(request.getRemoteAddr())
        ? Optional.of(request.getRemoteAddr())
        : Optional.empty();
  }

  private static void bindSession(HttpServletRequest request, String terminal) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return;
    }
    Object began = session.getAttribute(SESSION_TERMINAL);
    if (began == null) {
      session.setAttribute(SESSION_TERMINAL, terminal);
    } else if (!began.equals(terminal)) {
      session.invalidate();
    }
  }

  private static boolean isOpen(String servletPath) {
    return OPEN.contains(servletPath)
        || servletPath.startsWith("/jakarta.faces.resource/")
        || servletPath.startsWith("/health/");
  }
}
