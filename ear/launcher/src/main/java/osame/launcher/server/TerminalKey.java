package osame.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import osame.access.api.TerminalSecrets;

/**
 * The key of the terminals' digests: of the environment, where several instances share it; of a
 * file in the data directory otherwise, made when it is first needed.
 */
public final class TerminalKey {

  private static final String FILE = "terminal.key";

  private final String given;
  private final DataDirectory data;

  public TerminalKey(Map<String, String> environment, DataDirectory data) {
    this.given = environment.get(TerminalSecrets.KEY_VARIABLE);
    this.data = data;
  }

  /**
   * The key.
   *
   * @throws LauncherException LN-E-014 if what is given is none
   */
  public String read() {
    String key = given == null ? ofFile() : given.strip();
    if (!TerminalSecrets.isKey(key)) {
      throw new LauncherException("LN-E-014");
    }
    return key;
  }

  private String ofFile() {
    Path file = data.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        data.secret(FILE, TerminalSecrets.newKey());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
