package osame.web;

import jakarta.servlet.http.HttpServletRequest;

/** Names the terminal a request comes from, for acts and the operation log. */
public final class Terminals {

  private Terminals() {}

  /** The address of the terminal, in the spelling the server knows it by. */
  public static String of(HttpServletRequest request) {
    return request.getRemoteAddr();
  }
}
