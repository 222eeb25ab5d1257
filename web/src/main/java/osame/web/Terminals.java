package osame.web;

import jakarta.servlet.http.HttpServletRequest;

/** Names the terminal a request comes from, for acts and the operation log. */
public final class Terminals {

  private static final String ATTRIBUTE = "osame.terminal";

  private Terminals() {}

  /** The name of the registered terminal; without one, the address the server knows it by. */
  public static String of(HttpServletRequest request) {
    Object name = request.getAttribute(ATTRIBUTE);
    return name == null ? request.getRemoteAddr() : name.toString();
  }

  /** Whether the gate has let the terminal in. */
  public static boolean isKnown(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /** Called by the gate, which alone knows. */
  public static void set(HttpServletRequest request, String name) {
    request.setAttribute(ATTRIBUTE, name);
  }
}
