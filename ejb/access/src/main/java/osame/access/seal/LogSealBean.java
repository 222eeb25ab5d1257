package osame.access.seal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.PreparedBatch;
import osame.access.api.LogHead;
import osame.access.api.LogLeaf;
import osame.access.api.Roles;
import osame.foundation.merkle.MerkleFrontier;
import osame.foundation.merkle.MerkleHash;

/** Gives new rows of the operation log their place in the tree, and reads heads to be exported. */
@Stateless
@DenyAll
@LocalBean
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogSealBean {

  /** Most rows sealed in one transaction. */
  static final int PORTION = 5_000;

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;

  public LogSealBean() {}

  public LogSealBean(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** The edge of the tree, and which transactions are sealed and ended. */
  private record Edge(MerkleFrontier tree, String horizon, String endedBefore) {}

  /** A row that is no leaf yet. */
  private record Unsealed(long id, byte[] rowHash, byte[] subjectsHash) {}

  /**
   * Seals what is visible and not sealed, unless another instance is at it.
   *
   * @return number of rows sealed; {@link #PORTION} if there may be more
   */
  @RolesAllowed(Roles.BATCH)
  public int seal(SigningKey key) {
    return jdbi.inTransaction(handle -> lock(handle) ? seal(handle, key) : 0);
  }

  private static boolean lock(Handle handle) {
    return handle.createQuery(SQL.locate("osame.access.seal.lock")).mapTo(Boolean.class).one();
  }

  private int seal(Handle handle, SigningKey key) {
    // The horizon is read first: what had ended by then is visible to the next statement.
    Edge edge = edge(handle);
    List<Unsealed> rows = unsealed(handle, edge.horizon());
    if (!rows.isEmpty()) {
      addLeaves(handle, edge.tree(), rows);
      addHead(
          handle,
          key.sign(
              edge.tree().size(),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              edge.tree().root()));
    }
    String horizon = rows.size() < PORTION ? edge.endedBefore() : edge.horizon();
    if (!rows.isEmpty() || !horizon.equals(edge.horizon())) {
      moveEdge(handle, edge.tree(), horizon);
    }
    return rows.size();
  }

  private static Edge edge(Handle handle) {
    return handle
        .createQuery(SQL.locate("osame.access.seal.edge"))
        .map(
            (row, context) ->
                new Edge(
                    new MerkleFrontier(
                        row.getLong("tree_size"), subtrees(row.getBytes("subtrees"))),
                    row.getString("horizon"),
                    row.getString("ended_before")))
        .one();
  }

  private static List<byte[]> subtrees(byte[] all) {
    List<byte[]> subtrees = new ArrayList<>();
    for (int start = 0; start < all.length; start += MerkleHash.LENGTH) {
      subtrees.add(Arrays.copyOfRange(all, start, start + MerkleHash.LENGTH));
    }
    return subtrees;
  }

  private static byte[] concatenated(List<byte[]> subtrees) {
    ByteBuffer all = ByteBuffer.allocate(subtrees.size() * MerkleHash.LENGTH);
    subtrees.forEach(all::put);
    return all.array();
  }

  private static List<Unsealed> unsealed(Handle handle, String horizon) {
    return handle
        .createQuery(SQL.locate("osame.access.seal.unsealed"))
        .bind("horizon", horizon)
        .bind("limit", PORTION)
        .map((row, context) -> unsealed(row))
        .list();
  }

  private static Unsealed unsealed(ResultSet row) throws SQLException {
    int columns = LogLeaf.COLUMNS.size();
    List<String> values = new ArrayList<>(columns);
    for (int column = 1; column <= columns; column++) {
      values.add(row.getString(column));
    }
    return new Unsealed(row.getLong(1), LogLeaf.rowHash(values), row.getBytes(columns + 1));
  }

  private static void addLeaves(Handle handle, MerkleFrontier tree, List<Unsealed> rows) {
    PreparedBatch batch = handle.prepareBatch(SQL.locate("osame.access.seal.add-leaf"));
    for (Unsealed row : rows) {
      batch
          .bind("index", tree.size())
          .bind("id", row.id())
          .bind("rowHash", row.rowHash())
          .bind("subjectsHash", row.subjectsHash())
          .add();
      tree.append(LogLeaf.leafHash(row.rowHash(), row.subjectsHash()));
    }
    batch.execute();
  }

  private static void addHead(Handle handle, LogHead head) {
    handle
        .createUpdate(SQL.locate("osame.access.seal.add-head"))
        .bind("size", head.size())
        .bind("sealedAt", head.sealedAt())
        .bind("root", head.root())
        .bind("keyId", head.keyId())
        .bind("signature", head.signature())
        .execute();
  }

  private static void moveEdge(Handle handle, MerkleFrontier tree, String horizon) {
    handle
        .createUpdate(SQL.locate("osame.access.seal.move-edge"))
        .bind("size", tree.size())
        .bind("subtrees", concatenated(tree.subtrees()))
        .bind("horizon", horizon)
        .execute();
  }

  /** Heads after the one of this size, the oldest first and no more than a portion. */
  @RolesAllowed(Roles.BATCH)
  public List<LogHead> headsAfter(long size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.access.seal.heads-after"))
                .bind("size", size)
                .bind("limit", PORTION)
                .map(
                    (row, context) ->
                        new LogHead(
                            row.getLong("tree_size"),
                            row.getTimestamp("sealed_at").toInstant(),
                            row.getBytes("root_hash"),
                            row.getString("key_id"),
                            row.getBytes("signature")))
                .list());
  }

  /** The leaves from the first index to the one before the second. */
  @RolesAllowed(Roles.BATCH)
  public List<LogHead.Leaf> leaves(long from, long until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.access.seal.leaves-between"))
                .bind("from", from)
                .bind("until", until)
                .map(
                    (row, context) ->
                        new LogHead.Leaf(
                            row.getLong("operation_log_id"),
                            LogLeaf.leafHash(
                                row.getBytes("row_hash"), row.getBytes("subjects_hash"))))
                .list());
  }
}
