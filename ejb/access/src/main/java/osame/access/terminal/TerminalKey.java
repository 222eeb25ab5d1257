package osame.access.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import osame.access.api.TerminalSecrets;

/** The key of the terminals' digests, which the launcher gives to the server's process. */
@ApplicationScoped
public class TerminalKey {

  private final String key;

  public TerminalKey() {
    this(System.getenv(TerminalSecrets.KEY_VARIABLE));
  }

  TerminalKey(String key) {
    this.key = key;
  }

  /** The key; empty if the process was given none, and then no terminal can be enrolled. */
  Optional<String> find() {
    return Optional.ofNullable(key).filter(TerminalSecrets::isKey);
  }
}
