package osame.launcher.server;

import java.util.Locale;
import java.util.Map;
import osame.access.api.TerminalSecrets;

/** Which terminals the application lets in. */
public enum Terminals {
  /** Registered ones only. */
  REGISTERED,

  /** This machine too: for trial, never behind a proxy that runs on it. */
  LOOPBACK;

  /** What the application's process needs to know. */
  public Map<String, String> forApplication(TerminalKey key) {
    return Map.of(
        "OSAME_TERMINALS",
        name().toLowerCase(Locale.ROOT),
        TerminalSecrets.KEY_VARIABLE,
        key.read());
  }
}
