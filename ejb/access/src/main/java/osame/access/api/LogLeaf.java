package osame.access.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import osame.foundation.Sha256;
import osame.foundation.merkle.MerkleHash;

/**
 * What a leaf of the operation log's tree covers: every column of the row, and every subject. Its
 * content is the row's hash and then that of the subjects, 64 bytes.
 *
 * <p>The encoding is fixed for ever, for what is sealed stays sealed: {@code docs/adr/0008} has it.
 */
public final class LogLeaf {

  /** Columns of the log, in the order in which they are hashed. */
  public static final List<String> COLUMNS =
      List.of(
          "operation_log_id",
          "recorded_at",
          "who",
          "terminal",
          "business_date",
          "operation",
          "function_id",
          "subject",
          "reason",
          "on_behalf_of",
          "request_id",
          "subject_count",
          "sum_yen",
          "digest",
          "number_touched",
          "document_number",
          "transaction_id");

  private static final String VERSION = "osame operation log 1";

  private LogLeaf() {}

  /**
   * Hash of a row.
   *
   * @param values of all {@link #COLUMNS} as text, null for NULL; recorded_at in microseconds since
   *     1970-01-01T00:00:00Z, number_touched as {@code true} or {@code false}
   */
  public static byte[] rowHash(List<String> values) {
    if (values.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("columns: " + values.size());
    }
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    add(encoded, VERSION);
    values.forEach(value -> add(encoded, value));
    return Sha256.of(encoded.toByteArray());
  }

  /** Length as four bytes, then UTF-8; a length of -1 stands for NULL. */
  private static void add(ByteArrayOutputStream encoded, String value) {
    if (value == null) {
      encoded.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    encoded.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    encoded.writeBytes(bytes);
  }

  /** Hash of the leaf. */
  public static byte[] leafHash(byte[] rowHash, byte[] subjectsHash) {
    return MerkleHash.leaf(
        ByteBuffer.allocate(rowHash.length + subjectsHash.length)
            .put(rowHash)
            .put(subjectsHash)
            .array());
  }
}
