package osame.it.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** A page with the two oldest faults there are: its input goes into SQL and comes back as HTML. */
final class LeakyPage implements AutoCloseable {

  private final DataSource database;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  LeakyPage(DataSource database) throws IOException {
    this.database = database;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String input =
        query == null || !query.startsWith("q=")
            ? "1"
            : URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8);
    byte[] page =
        ("<html><body><a href=\"/?q=1\">q</a><p>"
                + input
                + "</p>"
                + found(input)
                + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private String found(String input) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT relname FROM pg_class WHERE relpages = " + input)) {
      return rows.next() ? rows.getString(1) : "none";
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
