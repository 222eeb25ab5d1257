package osame.access.api;

import java.util.Optional;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Which terminals may use the application (CM-021). An administrator names a terminal and gets a
 * code; typed at the terminal, once and within half an hour, the code becomes a token that the
 * terminal shows at every request.
 */
public interface TerminalRegister {

  /** Code of the refusal that a terminal meets that is not let in. */
  String UNREGISTERED = "AC-E-084";

  /**
   * Names a terminal.
   *
   * @return the code to type there; only its keyed digest is stored
   * @throws AccessException {@code AC-E-080} if a terminal in use has the name, {@code AC-E-081} if
   *     name or place is empty or too long, {@code AC-E-082} if this server has no terminal key
   */
  String invite(Act act, String name, String place);

  /**
   * Turns a code into the terminal's token.
   *
   * @param address where the code was typed
   * @return the token, only its keyed digest is stored; empty if the code is wrong, used or too old
   */
  Optional<String> enrol(String code, String address);

  /**
   * The name of the terminal that shows this token.
   *
   * @return empty if the token is nobody's or the terminal was revoked
   */
  Optional<String> identify(String token, String address);

  /** All terminals, those in use first, by name. */
  Page<Terminal> list(PageRequest page);

  /**
   * Lets a terminal in no more, from its next request on.
   *
   * @throws AccessException {@code AC-E-083} if there is none in use
   */
  void revoke(Act act, long terminalId);
}
