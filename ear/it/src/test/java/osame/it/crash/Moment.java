package osame.it.crash;

/**
 * A moment in the talk between an instance and its database.
 *
 * @param mark text of a statement; counting starts with the first one that holds it, on the
 *     connection it came by
 * @param further how many statements and chunks of COPY later; 0 is the marked one itself
 * @param sql null, or the exact statement that is waited for instead of counting
 * @param answered false: the database never sees the statement; true: it has carried it out, but
 *     the instance never hears of it
 */
record Moment(String mark, int further, String sql, boolean answered) {

  /** Nothing stops; only what comes after the mark is noted. */
  static Moment never(String mark) {
    return new Moment(mark, Integer.MAX_VALUE, null, false);
  }

  /** Just after the marked statement. */
  static Moment after(String mark) {
    return new Moment(mark, 0, null, true);
  }

  /** Just before the transaction of the marked statement would be committed. */
  static Moment beforeCommitOf(String mark) {
    return new Moment(mark, 0, Barrier.COMMIT, false);
  }

  /** Just after the transaction of the marked statement was committed. */
  static Moment afterCommitOf(String mark) {
    return new Moment(mark, 0, Barrier.COMMIT, true);
  }

  /** That many messages after the marked statement. */
  static Moment later(String mark, int further, boolean answered) {
    return new Moment(mark, further, null, answered);
  }
}
