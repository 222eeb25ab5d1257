package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import osame.setup.Database;
import osame.setup.Login;

/**
 * A second instance on the demonstration's databases as a city runs it: {@code serve} with a trial
 * certificate, for registered terminals only.
 */
final class TlsServer implements AutoCloseable {

  private final Product demo;
  private final Path directory = Directories.empty(Path.of("target", "tls-server"));
  private final int port = Command.freePort();
  private final Path certificate = directory.resolve("trial.p12");
  private final Command command;

  private TlsServer(Product demo) {
    this.demo = demo;
    demo.shareLogKey(Path.of(data()));
    run("trial-certificate", "--file", certificate.toString());
    command =
        Command.start(
            directory.resolve("launcher"),
            environment(),
            List.of(
                "serve",
                "--port",
                Integer.toString(port),
                "--heap",
                "512m",
                "--data-dir",
                data(),
                "--tls-certificate",
                certificate.toString()));
    command.awaitReady();
  }

  private String data() {
    return directory.resolve("data").toString();
  }

  Product demo() {
    return demo;
  }

  int port() {
    return port;
  }

  URI address() {
    return URI.create("https://127.0.0.1:" + port + "/");
  }

  /** Names a terminal at the command line and gives what the command prints last. */
  String terminal(String name, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("terminal", "--name", name, "--place", "test", "--data-dir", data()));
    arguments.addAll(List.of(options));
    String output = run(arguments.toArray(String[]::new)).strip();
    return output.substring(output.lastIndexOf(' ') + 1);
  }

  private String run(String... arguments) {
    Command once =
        Command.start(directory.resolve(arguments[0]), environment(), List.of(arguments));
    assertThat(once.awaitEnd()).as(String.join(" ", once.errors())).isZero();
    return once.output();
  }

  private Map<String, String> environment() {
    // The demonstration's officers have no passkey.
    Map<String, String> environment = new TreeMap<>(Map.of("OSAME_SIGN_IN", "password"));
    for (Database database : Database.values()) {
      Login app = demo.login(database, database.app());
      String prefix = "OSAME_" + database;
      environment.put(prefix + "_DB_URL", app.url());
      environment.put(prefix + "_DB_PASSWORD", app.password());
      environment.put(
          prefix + "_OWNER_PASSWORD", demo.login(database, database.owner()).password());
    }
    return environment;
  }

  /** A browser that trusts the trial certificate and nothing else. */
  HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).sslContext(trust()).build();
  }

  SSLContext trust() {
    try (InputStream in = Files.newInputStream(certificate)) {
      char[] password = Files.readString(Path.of(certificate + ".password")).strip().toCharArray();
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(in, password);
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("trial", own.getCertificate("osame"));
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (command.isAlive()) {
      command.stop();
    }
  }

  /** Gives tests the one server of this JVM, beside {@link SharedDemo}. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TlsServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Product demo = (Product) new SharedDemo().resolveParameter(parameter, context);
      return context
          .getRoot()
          .getStore(Namespace.create(TlsServer.class))
          .getOrComputeIfAbsent("server", key -> new TlsServer(demo), TlsServer.class);
    }
  }
}
