package osame.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does that finds the work of an interrupted one. */
class DemoCityTest {

  private static final String PROBLEM = "{\"code\":\"OP-E-021\",\"detail\":\"already\"}";

  private final List<String> posted = new ArrayList<>();
  private HttpServer application;

  @TempDir private Path directory;

  @BeforeEach
  void start() throws IOException {
    application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    application.createContext("/api/", this::answer);
    application.start();
  }

  @AfterEach
  void stop() {
    application.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/api/".length());
    exchange.getRequestBody().readAllBytes();
    if (exchange.getRequestMethod().equals("POST")) {
      posted.add(path);
    }
    boolean refused = path.equals("approvals/7/approve");
    byte[] body =
        (refused
                ? PROBLEM
                : Map.of(
                        "files/payment",
                        "{\"total\":2,\"rows\":[{\"paymentFileId\":4,\"state\":\"POSTED\"},"
                            + "{\"paymentFileId\":3,\"state\":\"CLOSED\"}]}",
                        "days",
                        "{\"total\":3,\"rows\":[{\"day\":\"2026-09-04\",\"closed\":false},"
                            + "{\"day\":\"2026-09-03\",\"closed\":false,\"approvalId\":7},"
                            + "{\"day\":\"2026-09-02\",\"closed\":true,\"approvalId\":6}]}",
                        "day-closings",
                        "{\"approvalId\":8}")
                    .getOrDefault(path, "{}"))
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refused ? 409 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void aDayWhoseFilesWereTakenInButNotClosedIsClosedAtTheNextStart() throws IOException {
    DemoCity city =
        new DemoCity(
            new PrintWriter(new StringWriter()),
            directory,
            URI.create("http://127.0.0.1:" + application.getAddress().getPort() + "/"),
            new DemoOfficers(directory.resolve("officers.properties")));
    city.closeDays();
    // One file was posted only; one day's closing was approved, the other one not even proposed.
    assertThat(posted)
        .containsExactly(
            "payment-files/4/close",
            "approvals/7/approve",
            "day-closings/7/close",
            "day-closings",
            "approvals/8/approve",
            "day-closings/8/close");
  }
}
