package osame.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.HttpsURLConnection;

/** Payara Micro with the application, as a child process with its own heap. */
public final class ApplicationServer implements Running.Started {

  /** A page that is there for everybody: only it proves that the deployment worked. */
  private static final String PROBE = "terminal.xhtml";

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  /** What Payara and EclipseLink reach into. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.util",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.time",
          "java.base/sun.nio.ch",
          "java.base/jdk.internal.misc",
          "java.management/sun.management",
          "java.management/javax.management",
          "java.management/javax.management.openmbean",
          "java.naming/javax.naming.spi",
          "java.rmi/sun.rmi.transport",
          "jdk.management/com.sun.management.internal");

  private final Process process;
  private final URI address;
  private final Path log;
  private final Tls tls;

  private ApplicationServer(Process process, URI address, Path log, Tls tls) {
    this.process = process;
    this.address = address;
    this.log = log;
    this.tls = tls;
  }

  /**
   * Starts the process; {@link #awaitReady} tells whether the application came up.
   *
   * @param environment how to reach the databases
   */
  public static ApplicationServer launch(
      DataDirectory data, ServerOptions options, Map<String, String> environment) {
    try {
      Tls tls = options.tls().orElse(null);
      Path log = log(data);
      ProcessBuilder builder =
          new ProcessBuilder(command(data, options, tls))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      // A city may keep them elsewhere, best where the operator of the database can't write.
      builder
          .environment()
          .putIfAbsent("OSAME_LOG_DIRECTORY", data.resolve("operation-log").toString());
      String scheme = tls == null ? "http" : "https";
      URI address =
          URI.create(scheme + "://" + reachable(options.host()) + ":" + options.port() + "/");
      return new ApplicationServer(builder.start(), address, log, tls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(DataDirectory data, ServerOptions options, Tls tls)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Path micro = data.unpack("payara-micro.jar");
    command.add("-javaagent:" + data.parentWatch());
    command.add("-Xmx" + options.heap());
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Duser.timezone=Asia/Tokyo");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.awt.headless=true");
    Path directory = data.fresh("server");
    if (tls != null) {
      command.add("@" + data.secret("server/tls.options", String.join("\n", tls.jvmOptions())));
    }
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(
        List.of(
            "-jar",
            micro.toString(),
            "--rootdir",
            directory.toString(),
            "--prebootcommandfile",
            preboot(data, options.host(), tls != null).toString(),
            tls == null ? "--port" : "--sslport",
            Integer.toString(options.port()),
            "--hzconfigfile",
            dataGrid(data).toString(),
            "--disablephonehome",
            "--contextroot",
            "/",
            "--deploy",
            data.unpack("osame.war").toString()));
    if (tls != null) {
      command.addAll(List.of("--sslcert", tls.keyName()));
    }
    return command;
  }

  /** Micro has no option for the address to listen at, nor for TLS alone. */
  private static Path preboot(DataDirectory data, String host, boolean tls) throws IOException {
    String listeners =
        "set configs.config.server-config.network-config.network-listeners.network-listener.";
    return Files.writeString(
        data.resolve("server").resolve("preboot.txt"),
        tls
            ? listeners
                + "http-listener.enabled=false\n"
                + listeners
                + "https-listener.address=%s\n".formatted(host)
            : listeners + "http-listener.address=%s\n".formatted(host));
  }

  private static Path dataGrid(DataDirectory data) throws IOException {
    Path file = data.resolve("server").resolve("data-grid.xml");
    try (InputStream in = ApplicationServer.class.getResourceAsStream("data-grid.xml")) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** The log of the run before stays beside it. */
  private static Path log(DataDirectory data) throws IOException {
    Path log = Files.createDirectories(data.resolve("logs")).resolve("server.log");
    if (Files.exists(log)) {
      Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  private static String reachable(String host) {
    return host.equals("0.0.0.0") ? "127.0.0.1" : host;
  }

  /** Where the application answers, with a slash at the end. */
  public URI address() {
    return address;
  }

  /** What the process prints. */
  public Path log() {
    return log;
  }

  /**
   * Asks for that page until it is there. Neither the log nor the process tells of success: Micro
   * stays up after a failed deployment. But once the log says that Micro has done what it can,
   * waiting on is of no use.
   *
   * @throws LauncherException LN-E-007 when the deployment failed or the time is over, LN-E-008
   *     when the process ended
   */
  public void awaitReady(Duration limit) throws InterruptedException, IOException {
    long end = System.nanoTime() + limit.toNanos();
    boolean over = false;
    while (!answers()) {
      if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
        throw ended();
      }
      if (over || System.nanoTime() > end) {
        throw new LauncherException("LN-E-007", log);
      }
      // One more question after the log has spoken: the page may have come up in between.
      over = microHasDone();
    }
  }

  private boolean microHasDone() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.anyMatch(line -> line.contains("Payara Micro") && line.contains(") ready in "));
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) address.resolve(PROBE).toURL().openConnection();
      if (connection instanceof HttpsURLConnection secure) {
        secure.setSSLSocketFactory(tls.trustingOnlyIt());
        // It bears the name that officers call it by, not the address that is asked here.
        secure.setHostnameVerifier((name, session) -> true);
      }
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(60_000);
      connection.setInstanceFollowRedirects(false);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns only by an exception: the server is not supposed to end.
   *
   * @throws LauncherException LN-E-008
   */
  public void watch() throws InterruptedException {
    process.waitFor();
    throw ended();
  }

  private LauncherException ended() {
    return new LauncherException("LN-E-008", process.exitValue(), log);
  }

  @Override
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
