package osame.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a running Osame keeps on disk. */
public final class DataDirectory {

  private final Path root;

  /**
   * Makes the directory if needed.
   *
   * @throws LauncherException LN-E-003
   */
  public DataDirectory(Path path) {
    root = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      Files.delete(Files.createTempFile(root, "writable", ""));
    } catch (IOException e) {
      throw new LauncherException("LN-E-003", root);
    }
  }

  /** A file or directory in it. */
  public Path resolve(String name) {
    return root.resolve(name);
  }

  /**
   * An empty directory of that name. What a killed server left in its own would be deployed first,
   * and the application would come up, go away and come again.
   */
  Path fresh(String name) throws IOException {
    Path directory = root.resolve(name);
    if (Files.exists(directory)) {
      try (Stream<Path> left = Files.walk(directory)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectory(directory);
  }

  /** A file that only its owner reads. */
  Path secret(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(file, content);
  }

  /**
   * Unpacks one of the files that the build put into this program, once: its directory bears the
   * check sum, so that another version of the program brings its own.
   *
   * @throws LauncherException LN-E-009 if the build did not put it there
   */
  Path unpack(String name) throws IOException {
    URL packed = DataDirectory.class.getResource("/osame/launcher/payload/" + name);
    if (packed == null) {
      throw new LauncherException("LN-E-009", name);
    }
    Path target = root.resolve("program").resolve(checkSum(packed)).resolve(name);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      Path draft = Files.createTempFile(target.getParent(), name, ".part");
      try (InputStream in = packed.openStream()) {
        Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target;
  }

  /** The jar's directory has it already; reading 100 MB at each start would not tell more. */
  private static String checkSum(URL packed) throws IOException {
    URLConnection connection = packed.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return Long.toHexString(entry.getCrc()) + "-" + entry.getSize();
    }
    return Long.toHexString(connection.getLastModified()) + "-" + connection.getContentLengthLong();
  }

  /** A jar of one class, for {@code -javaagent}: {@link ParentWatch}. */
  Path parentWatch() throws IOException {
    Path target = Files.createDirectories(root.resolve("program")).resolve("parent-watch.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", ParentWatch.class.getName());
    String file = ParentWatch.class.getName().replace('.', '/') + ".class";
    Path draft = Files.createTempFile(target.getParent(), "parent-watch", ".part");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(draft), manifest);
        InputStream in = ParentWatch.class.getClassLoader().getResourceAsStream(file)) {
      jar.putNextEntry(new JarEntry(file));
      in.transferTo(jar);
    }
    return Files.move(
        draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
