package osame.operations.api;

import java.util.List;
import java.util.Map;

/**
 * A store of data that is erased after some years (RC-103): its statements, which the mechanism of
 * retention runs. Each module that holds such data has one; the order of stores means nothing. A
 * store is found as a CDI bean when data is listed, and by {@code META-INF/services} when the
 * command erases it under the login of retention.
 */
public interface RetentionStore {

  /**
   * Statements that add to {@code operations.api_retention_row} what is due, held back or not, with
   * {@code :run} and the last fiscal year that is due as {@code :lastYear}.
   */
  Map<RetentionKind, List<String>> listings();

  /**
   * Statements that hold rows of the list {@code :run} back, of this store or of another, because
   * of what this module knows.
   */
  List<String> objections();

  /**
   * Statements that erase the rows of list {@code :run} that are in portion {@code :portion} of
   * their kind, in one transaction and in this order; {@code :certificate} is the number of the
   * certificate, {@code :terminal} and {@code :reason} are for the log. A row that may not go after
   * all is taken out of the portion by its first statement and held back.
   */
  Map<RetentionKind, List<String>> erasures();
}
