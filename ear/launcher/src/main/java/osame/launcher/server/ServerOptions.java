package osame.launcher.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that starts the application. */
public final class ServerOptions {

  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1")
  private String host;

  @Option(names = "--heap", defaultValue = "1g")
  private String heap;

  @Option(names = "--start-limit", defaultValue = "180")
  private int startLimitSeconds;

  @Option(names = "--public-url")
  private String publicUrl;

  /**
   * What the application needs to know of its own address, for passkeys; empty if the environment
   * is to say it.
   */
  public Map<String, String> publicAddress() {
    return publicUrl == null ? Map.of() : Map.of("OSAME_PUBLIC_URL", publicUrl);
  }

  @Option(names = "--tls-certificate")
  private Path tlsCertificate;

  public int port() {
    return port;
  }

  /** The one address that is listened at. */
  public String host() {
    return host;
  }

  /**
   * The certificate, if the application answers by TLS and by nothing else.
   *
   * @throws LauncherException LN-E-015
   */
  Optional<Tls> tls() {
    return Optional.ofNullable(tlsCertificate).map(file -> new Tls(file, System.getenv()));
  }

  /** As in {@code -Xmx}. */
  String heap() {
    return heap;
  }

  /** How long the application may take to come up. */
  public Duration startLimit() {
    return Duration.ofSeconds(startLimitSeconds);
  }
}
