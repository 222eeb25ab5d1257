package osame.access.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import osame.foundation.Sha256;

/**
 * The subjects of one row of the operation log, hashed in order: for each its addressee number in
 * ASCII and the time of its record as eight bytes, ordered by number and time. It holds millions in
 * as many times 23 bytes. The sealer has the database compute the same.
 */
public final class LogSubjects {

  /** Bytes of a subject. */
  private static final int LENGTH = 15 + Long.BYTES;

  /** PostgreSQL counts from 2000-01-01T00:00:00Z. */
  private static final long EPOCH_MICROS = 946_684_800_000_000L;

  private byte[] bytes = new byte[LENGTH];
  private int used;

  /**
   * Adds a subject, in any order.
   *
   * @param recordedAt microseconds since 1970-01-01T00:00:00Z
   * @throws IllegalArgumentException if it is no addressee number
   */
  public void add(String number, long recordedAt) {
    byte[] bytesOfNumber = number.getBytes(StandardCharsets.UTF_8);
    if (bytesOfNumber.length != LENGTH - Long.BYTES) {
      throw new IllegalArgumentException("no addressee number");
    }
    if (used == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.multiplyExact(bytes.length, 2));
    }
    ByteBuffer.wrap(bytes, used, LENGTH).put(bytesOfNumber).putLong(recordedAt - EPOCH_MICROS);
    used += LENGTH;
  }

  /** How many there are. */
  public int count() {
    return used / LENGTH;
  }

  /** SHA-256 over all of them. */
  public byte[] hash() {
    byte[][] subjects = new byte[count()][];
    for (int i = 0; i < subjects.length; i++) {
      subjects[i] = Arrays.copyOfRange(bytes, i * LENGTH, (i + 1) * LENGTH);
    }
    Arrays.sort(subjects, Arrays::compareUnsigned);
    ByteBuffer ordered = ByteBuffer.allocate(used);
    for (byte[] subject : subjects) {
      ordered.put(subject);
    }
    return Sha256.of(ordered.array());
  }
}
