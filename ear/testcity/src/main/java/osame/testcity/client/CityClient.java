package osame.testcity.client;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One officer's calls to the REST entry point under {@code /api}. */
public final class CityClient {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI application;
  private final String authorization;

  /**
   * @param application address of the application, ending with a slash
   */
  public CityClient(URI application, String userId, String password) {
    this.application = application;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((userId + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Hands a file over.
   *
   * @param kind {@code addressees}, {@code levies}, {@code payments} or {@code bank-accounts}
   * @param options further query parameters, such as format and receivedOn
   * @return what became of it: {@code id}, {@code archivedFileId}, {@code jobId}
   * @throws RefusedException with the code of the refusal
   */
  public JsonObject takeIn(String kind, Map<String, String> options, Path file) {
    String query =
        options.entrySet().stream()
            .map(
                o ->
                    "&"
                        + o.getKey()
                        + "="
                        + URLEncoder.encode(o.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    try {
      return send(request("files?kind=" + kind + query + "&name=" + file.getFileName())
              .header("Content-Type", "application/octet-stream")
              .POST(HttpRequest.BodyPublishers.ofFile(file)))
          .asJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands a payment file over. */
  public JsonObject takeInPayments(String format, LocalDate receivedOn, Path file) {
    return takeIn("payments", Map.of("format", format, "receivedOn", receivedOn.toString()), file);
  }

  /**
   * Waits until a job has ended.
   *
   * @return its status
   */
  public JsonObject await(long jobId) {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (true) {
      JsonObject job = get("jobs/" + jobId);
      String state = job.getString("state");
      if ("SUCCEEDED".equals(state) || "FAILED".equals(state)) {
        return job;
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("job " + jobId + " is still " + state);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** An object under {@code /api}. */
  public JsonObject get(String path) {
    return send(request(path).GET()).asJsonObject();
  }

  /** A list under {@code /api}. */
  public JsonArray list(String path) {
    return send(request(path).GET()).asJsonArray();
  }

  /** The bytes of a file under {@code /api}. */
  public byte[] download(String path) {
    HttpResponse<byte[]> response =
        exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() >= 300) {
      throw refused(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }
    return response.body();
  }

  /** Carries out an act; names and values become the JSON body. */
  public JsonObject post(String path, Map<String, String> body) {
    var json = Json.createObjectBuilder();
    body.forEach(json::add);
    return send(request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.build().toString())))
        .asJsonObject();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(application.resolve("api/" + path))
        .timeout(LIMIT)
        .header("Authorization", authorization)
        .header("X-Request-Id", UUID.randomUUID().toString());
  }

  private JsonStructure send(HttpRequest.Builder request) {
    HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw refused(response.statusCode(), response.body());
    }
    return response.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : parse(response.body());
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static RefusedException refused(int status, String body) {
    try {
      JsonObject problem = parse(body).asJsonObject();
      return new RefusedException(
          status, problem.getString("code", ""), problem.getString("detail", ""));
    } catch (JsonException e) {
      return new RefusedException(status, "", body);
    }
  }

  private static JsonStructure parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }
}
