package osame.launcher.log;

import java.util.Arrays;
import osame.access.api.LogLeaf;

/**
 * A row of the operation log beside its leaf of the tree, as a database, a dump or an export has
 * them; what is missing there is null.
 *
 * @param id of the row, be it known from the row, its leaf or its subjects
 * @param index of the leaf
 * @param leafRowHash what the leaf says of the row
 * @param leafSubjectsHash what the leaf says of the subjects
 * @param content what the row says; null if there is no row
 * @param subjectsHash over the subjects that are there
 */
record LoggedRow(
    long id,
    Long index,
    byte[] leafRowHash,
    byte[] leafSubjectsHash,
    Content content,
    byte[] subjectsHash) {

  /**
   * A row itself.
   *
   * @param hash over all columns
   * @param identity over all columns but the id and the transaction: no two rows are alike in them
   */
  record Content(byte[] hash, long identity) {}

  boolean isAsSealed() {
    return Arrays.equals(content.hash(), leafRowHash);
  }

  boolean hasItsSubjects() {
    return Arrays.equals(subjectsHash, leafSubjectsHash);
  }

  byte[] leafHash() {
    return LogLeaf.leafHash(content.hash(), subjectsHash);
  }
}
