package osame.access.seal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.access.api.LogHead;
import osame.access.api.Roles;

/**
 * Looks each second for rows of the operation log to seal. Every instance looks, one of them seals,
 * and each writes all heads into a file of its own.
 */
@Singleton
@Startup
@DenyAll
@RunAs(Roles.BATCH)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogSealer {

  /** Names the directory of key and heads; the launcher sets it within the data directory. */
  static final String DIRECTORY = "OSAME_LOG_DIRECTORY";

  private static final Logger LOGGER = Logger.getLogger(LogSealer.class.getName());

  @EJB private LogSealBean seal;

  private SigningKey key;
  private ExportedHeads heads;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    try {
      open();
      run(seal, key, heads);
    } catch (IOException | RuntimeException e) {
      // The next look does it; until then the rows wait.
      LOGGER.log(Level.WARNING, "The operation log is not sealed: {0}", e.toString());
    }
  }

  private void open() throws IOException {
    if (key == null) {
      Path directory = Files.createDirectories(directory());
      key = SigningKey.in(directory);
      heads = ExportedHeads.in(directory);
    }
  }

  /** Without the launcher: beside the server's own data. */
  private static Path directory() {
    String named = System.getenv(DIRECTORY);
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "operation-log");
  }

  /** Seals what there is and exports every head that the file has not. */
  public static void run(LogSealBean seal, SigningKey key, ExportedHeads heads) throws IOException {
    while (seal.seal(key) == LogSealBean.PORTION) {
      LOGGER.log(Level.FINE, "There may be more");
    }
    for (LogHead head : seal.headsAfter(heads.lastSize())) {
      heads.append(head, seal.leaves(heads.lastSize(), head.size()));
    }
  }
}
