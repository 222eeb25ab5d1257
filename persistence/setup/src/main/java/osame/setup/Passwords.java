package osame.setup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the demonstration, made at its first start and kept in a file of its user alone. */
public final class Passwords {

  private final Path file;
  private final Properties values = new Properties();

  private Passwords(Path file) {
    this.file = file;
  }

  /** Reads the file if it is there. */
  public static Passwords in(Path file) throws IOException {
    Passwords passwords = new Passwords(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        passwords.values.load(reader);
      }
    }
    return passwords;
  }

  /** The password of that name; made and written down when asked for the first time. */
  public synchronized String of(String name) throws IOException {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    String made = random();
    values.setProperty(name, made);
    store();
    return made;
  }

  /** A password of 24 characters that nobody can guess. */
  public static String random() {
    byte[] random = new byte[18];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().encodeToString(random);
  }

  private void store() throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(draft)) {
      values.store(writer, null);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
