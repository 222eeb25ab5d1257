package osame.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificate with which the application answers: a PKCS#12 file with one key. Its password is
 * in the environment, or in a file beside it with the ending {@code .password}.
 */
public final class Tls {

  static final String PASSWORD_VARIABLE = "OSAME_TLS_PASSWORD";

  private final Path file;
  private final String password;
  private final KeyStore keyStore;
  private final String alias;

  /**
   * Opens the file.
   *
   * @throws LauncherException LN-E-015 if it can't be opened with the password or holds no key
   */
  Tls(Path file, Map<String, String> environment) {
    this.file = file.toAbsolutePath().normalize();
    try {
      this.password = password(environment);
      this.keyStore = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(this.file)) {
        keyStore.load(in, password.toCharArray());
      }
      this.alias = alias();
    } catch (IOException | GeneralSecurityException e) {
      throw new LauncherException("LN-E-015", this.file);
    }
  }

  private String password(Map<String, String> environment) throws IOException {
    String given = environment.get(PASSWORD_VARIABLE);
    return given == null ? Files.readString(Path.of(file + ".password")).strip() : given;
  }

  private String alias() throws GeneralSecurityException {
    for (String name : Collections.list(keyStore.aliases())) {
      if (keyStore.isKeyEntry(name)) {
        return name;
      }
    }
    throw new GeneralSecurityException("no key");
  }

  /** Name of the key in the file. */
  String keyName() {
    return alias;
  }

  /** Options of the server's JVM, for a file that only its owner reads: one is the password. */
  List<String> jvmOptions() {
    return List.of(
        quoted("-Djavax.net.ssl.keyStore=" + file),
        quoted("-Djavax.net.ssl.keyStorePassword=" + password),
        "-Djavax.net.ssl.keyStoreType=PKCS12");
  }

  private static String quoted(String option) {
    return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Trusts this certificate and no other: for asking one's own server. */
  SSLSocketFactory trustingOnlyIt() {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("own", keyStore.getCertificate(alias));
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new LauncherException("LN-E-015", file);
    }
  }
}
