package osame.launcher.log;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A claim as a JSON object, with the keys by which public test vectors for Certificate Transparency
 * name its parts. Keys that are not known are ignored.
 */
final class ProofFile {

  private final JsonObject object;

  private ProofFile(JsonObject object) {
    this.object = object;
  }

  /**
   * Reads a file, or the standard input if it is {@code -}.
   *
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if it is no claim
   */
  static ProofClaim read(String file) throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        JsonReader reader = Json.createReader(in)) {
      return new ProofFile(reader.readObject()).claim();
    } catch (JsonException | ClassCastException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private ProofClaim claim() {
    if (object.containsKey("size1")) {
      return new ProofClaim.Consistency(
          number("size1"), number("size2"), hash("root1"), hash("root2"), proof());
    }
    String index = object.containsKey("leafIdx") ? "leafIdx" : "leafIndex";
    return new ProofClaim.Inclusion(
        hash("leafHash"), number(index), number("treeSize"), hash("root"), proof());
  }

  private long number(String key) {
    JsonValue value = value(key);
    return ProofClaim.number(
        value instanceof JsonString text ? text.getString() : value.toString());
  }

  private byte[] hash(String key) {
    return hash(value(key));
  }

  private static byte[] hash(JsonValue value) {
    return value == JsonValue.NULL
        ? new byte[0]
        : ProofClaim.hash(((JsonString) value).getString());
  }

  private List<byte[]> proof() {
    JsonValue proof = object.getOrDefault("proof", JsonValue.NULL);
    return proof == JsonValue.NULL
        ? List.of()
        : proof.asJsonArray().stream().map(ProofFile::hash).toList();
  }

  private JsonValue value(String key) {
    JsonValue value = object.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }
}
