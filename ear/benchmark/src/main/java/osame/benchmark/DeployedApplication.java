package osame.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;

/** Osame as a city runs it: {@code osame.jar serve} in a process of its own. */
final class DeployedApplication implements AutoCloseable {

  static final String USER = "benchmark";

  /** The officer who works beside. */
  static final String COUNTER = "benchmark-counter";

  private static final int START_LIMIT_SECONDS = 180;

  private final Process process;
  private final String password;

  private DeployedApplication(Process process, String password) {
    this.process = process;
    this.password = password;
  }

  static DeployedApplication start(
      Path jar, Path directory, int port, EmbeddedServer server, Login owner, LocalDate day)
      throws IOException, InterruptedException, SQLException {
    String password = UUID.randomUUID().toString();
    openAccounts(owner, password, day);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString(),
            "serve",
            "--port",
            Integer.toString(port),
            "--heap",
            "512m",
            "--terminals",
            "loopback",
            "--data-dir",
            directory.resolve("application").toString());
    builder.environment().put("OSAME_SIGN_IN", "password"); // the officers here are programs
    builder.environment().put("OSAME_TERMINALS", "loopback");
    environment(builder.environment(), "GENERAL", server, Database.GENERAL);
    environment(builder.environment(), "NUMBERS", server, Database.NUMBERS);
    Process process = builder.inheritIO().start();
    DeployedApplication application = new DeployedApplication(process, password);
    application.awaitReady(port);
    return application;
  }

  private static void environment(
      Map<String, String> environment, String name, EmbeddedServer server, Database database) {
    Login login = server.login(database.databaseName(), database.app());
    environment.put("OSAME_" + name + "_DB_URL", login.url());
    environment.put("OSAME_" + name + "_DB_USER", login.user());
    environment.put("OSAME_" + name + "_DB_PASSWORD", login.password());
  }

  private static void openAccounts(Login owner, String password, LocalDate day)
      throws SQLException {
    try (var connection = owner.dataSource().getConnection();
        var officer =
            connection.prepareStatement(
                "INSERT INTO access.officer (user_id, name, section, valid_period, password_hash)"
                    + " VALUES (?, '計測', '計測', daterange(DATE '2020-01-01', NULL), ?)"
                    + " ON CONFLICT (lower(user_id)) DO UPDATE SET password_hash ="
                    + " EXCLUDED.password_hash RETURNING officer_id");
        var role =
            connection.prepareStatement(
                "INSERT INTO access.officer_role (officer_id, role) VALUES (?, ?) ON CONFLICT DO"
                    + " NOTHING");
        var date =
            connection.prepareStatement(
                "INSERT INTO operations.business_date (day) SELECT ? WHERE NOT EXISTS"
                    + " (SELECT FROM operations.business_date)")) {
      for (String user : List.of(USER, COUNTER)) {
        officer.setString(1, user);
        officer.setString(2, Passwords.hash(password));
        try (var rows = officer.executeQuery()) {
          rows.next();
          for (String name : List.of(Roles.RECEIPT, Roles.ADDRESSING, Roles.AUDITOR)) {
            role.setLong(1, rows.getLong(1));
            role.setString(2, name);
            role.executeUpdate();
          }
        }
      }
      date.setObject(1, day);
      date.executeUpdate();
    }
  }

  private void awaitReady(int port) throws IOException, InterruptedException {
    for (int second = 0; second < START_LIMIT_SECONDS; second++) {
      if (!process.isAlive()) {
        throw new IOException("the application ended with " + process.exitValue());
      }
      try {
        var connection =
            (java.net.HttpURLConnection)
                java.net
                    .URI
                    .create("http://127.0.0.1:" + port + "/sign-in")
                    .toURL()
                    .openConnection();
        if (connection.getResponseCode() == 200) {
          return;
        }
      } catch (java.net.ConnectException e) {
        // not yet
      }
      Thread.sleep(1_000);
    }
    throw new IOException("the application is not ready after " + START_LIMIT_SECONDS + " seconds");
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
