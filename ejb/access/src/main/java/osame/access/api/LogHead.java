package osame.access.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import osame.foundation.Sha256;

/**
 * A signed root of the operation log's tree.
 *
 * @param size number of rows that it covers
 * @param sealedAt when it was signed, in whole microseconds
 * @param root RFC 6962 root over the leaves of these rows
 * @param keyId first 16 hexadecimal digits of the SHA-256 of the public key
 * @param signature Ed25519 over {@link #signedText}
 */
public record LogHead(long size, Instant sealedAt, byte[] root, String keyId, byte[] signature) {

  /** The algorithm of the signatures (RFC 8032). */
  public static final String ALGORITHM = "Ed25519";

  private static final int KEY_ID_LENGTH = 16;

  /** Looking for it takes longer than using it. */
  private static final JsonProvider JSON = JsonProvider.provider();

  /**
   * A leaf as the file of exported heads has it.
   *
   * @param id of the row
   * @param hash RFC 6962 hash of the leaf
   */
  public record Leaf(long id, byte[] hash) {}

  /**
   * A line of the file of exported heads.
   *
   * @param leaves those since the head before, so that the file alone tells which row does not fit
   */
  public record Line(LogHead head, List<Leaf> leaves) {}

  /** What is signed: three lines in ASCII after a line that says what they are. */
  public static byte[] signedText(long size, Instant sealedAt, byte[] root) {
    return ("osame operation log head 1\n" + size + "\n" + sealedAt + "\n" + hex(root) + "\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Short name of a key. */
  public static String keyId(PublicKey key) {
    return Sha256.hex(key.getEncoded()).substring(0, KEY_ID_LENGTH);
  }

  /** Whether this key signed it. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(signedText(size, sealedAt, root));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // a signature of the wrong form is none
      return false;
    }
  }

  /** As a line of JSON, without its end. */
  public String toLine(List<Leaf> leaves) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    for (Leaf leaf : leaves) {
      array.add(
          JSON.createArrayBuilder()
              .add(leaf.id())
              .add(Base64.getEncoder().encodeToString(leaf.hash())));
    }
    return JSON.createObjectBuilder()
        .add("size", size)
        .add("sealedAt", sealedAt.toString())
        .add("root", hex(root))
        .add("key", keyId)
        .add("signature", Base64.getEncoder().encodeToString(signature))
        .add("leaves", array)
        .build()
        .toString();
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Line ofLine(String line) {
    try (JsonReader reader = JSON.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      LogHead head =
          new LogHead(
              object.getJsonNumber("size").longValueExact(),
              Instant.parse(object.getString("sealedAt")),
              HexFormat.of().parseHex(object.getString("root")),
              object.getString("key"),
              Base64.getDecoder().decode(object.getString("signature")));
      return new Line(head, object.getJsonArray("leaves").getValuesAs(LogHead::leaf));
    } catch (JsonException
        | DateTimeException
        | ArithmeticException
        | ClassCastException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      throw new IllegalArgumentException("no head", e);
    }
  }

  private static Leaf leaf(JsonArray leaf) {
    return new Leaf(
        leaf.getJsonNumber(0).longValueExact(), Base64.getDecoder().decode(leaf.getString(1)));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
