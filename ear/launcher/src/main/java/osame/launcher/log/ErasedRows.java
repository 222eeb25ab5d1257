package osame.launcher.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows that are gone while their leaves stand. They were erased and not deleted if a row that is in
 * the log tells of just these leaves, with the certificate: nobody can say so later of another one.
 */
final class ErasedRows {

  private static final class Group {
    private final LoggedRow first;
    private final MessageDigest digest;
    private long rows;

    private Group(LoggedRow first) {
      this.first = first;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final Map<Long, Group> groups = new TreeMap<>();
  private final Map<Long, LoggedRow.Erasure> told = new HashMap<>();
  private Map<Long, String> digests;

  /** A row that is gone; they come in the order of their leaves. */
  void add(LoggedRow row) {
    Group group = groups.computeIfAbsent(row.erasedBy(), by -> new Group(row));
    group.digest.update(row.erasedLeafHash());
    group.rows++;
  }

  /** A row that is there: it may tell of an erasure. */
  void told(LoggedRow row) {
    if (row.content().erasure() != null) {
      told.put(row.id(), row.content().erasure());
    }
  }

  /** The first row that is gone and of which no row tells, or another number of rows. */
  Optional<LoggedRow> untold() {
    return groups.entrySet().stream()
        .filter(group -> !isTold(group.getKey(), group.getValue()))
        .map(group -> group.getValue().first)
        .findFirst();
  }

  private boolean isTold(long by, Group group) {
    LoggedRow.Erasure erasure = told.get(by);
    return erasure != null
        && erasure.rows() == group.rows
        && erasure.digest().equals(digests().get(by));
  }

  private Map<Long, String> digests() {
    if (digests == null) {
      digests = new HashMap<>();
      groups.forEach(
          (by, group) -> digests.put(by, HexFormat.of().formatHex(group.digest.digest())));
    }
    return digests;
  }

  /** How many rows were erased with which certificate. */
  Map<String, Long> byCertificate() {
    Map<String, Long> rows = new HashMap<>();
    groups.forEach((by, group) -> rows.merge(told.get(by).certificate(), group.rows, Long::sum));
    return rows;
  }
}
