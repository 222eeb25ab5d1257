package osame.launcher.log;

import java.util.Arrays;
import osame.access.api.LogLeaf;
import osame.access.api.LogSubjects;

/**
 * A row of the operation log beside its leaf of the tree, as a database, a dump or an export has
 * them; what is missing there is null.
 *
 * @param id of the row, be it known from the row, its leaf or its subjects
 * @param index of the leaf
 * @param leafRowHash what the leaf says of the row
 * @param leafSubjectsHash what the leaf says of the subjects
 * @param erasedBy id of the row that tells of the erasure of this one, as the leaf says; null if it
 *     was not erased
 * @param content what the row says; null if there is no row
 * @param subjectsHash over the subjects that are there
 */
record LoggedRow(
    long id,
    Long index,
    byte[] leafRowHash,
    byte[] leafSubjectsHash,
    Long erasedBy,
    Content content,
    byte[] subjectsHash) {

  private static final byte[] NO_SUBJECTS = new LogSubjects().hash();

  /**
   * A row itself.
   *
   * @param hash over all columns
   * @param identity over all columns but the id and the transaction: no two rows are alike in them
   * @param erasure what the row says of an erasure; null if it is about something else
   */
  record Content(byte[] hash, long identity, Erasure erasure) {}

  /**
   * What a row says of rows of the log that were erased.
   *
   * @param certificate number of the certificate
   * @param rows how many
   * @param digest SHA-256 over the hashes of their leaves in order, in hex
   */
  record Erasure(String certificate, long rows, String digest) {}

  boolean isAsSealed() {
    return Arrays.equals(content.hash(), leafRowHash);
  }

  boolean hasItsSubjects() {
    return Arrays.equals(subjectsHash, leafSubjectsHash);
  }

  boolean isWithoutSubjects() {
    return Arrays.equals(subjectsHash, NO_SUBJECTS);
  }

  byte[] leafHash() {
    return LogLeaf.leafHash(content.hash(), subjectsHash);
  }

  /** As the leaf alone says, for a row that is gone. */
  byte[] erasedLeafHash() {
    return LogLeaf.leafHash(leafRowHash, leafSubjectsHash);
  }
}
