package osame.launcher.log;

import osame.launcher.Messages;

/**
 * What does not fit.
 *
 * @param kind what is wrong
 * @param recordId id of the row; null if it is a head
 * @param place index of the leaf, or number of the line in the file of heads; null if there is none
 */
record Finding(Kind kind, Long recordId, Long place) {

  /** Ways in which a log shows that somebody was at it. */
  enum Kind {
    /** A column of the row is not what was sealed. */
    CHANGED,
    /** Subjects were added, removed or changed. */
    SUBJECTS_CHANGED,
    /** The row is gone, and its leaf is there. */
    DELETED,
    /** The leaf agrees with the row and is not the one that was signed. */
    REWRITTEN,
    /** Another row's leaf stands where that of this one was signed. */
    MISPLACED,
    /** The signed tree has leaves that are gone with their rows. */
    MISSING,
    /** The same row stands there twice. */
    REPLAYED,
    /** The row was never sealed. */
    NOT_SEALED,
    /** Subjects of a row that is not there. */
    WITHOUT_ROW,
    /** A line of the file of heads is none. */
    HEAD_UNREADABLE,
    /** A head is not signed with a key that was given. */
    HEAD_UNSIGNED,
    /** A head does not continue the one before. */
    HEAD_INCONSISTENT
  }

  String text() {
    return Messages.text(
        "verifyLog." + kind,
        recordId == null ? "" : Long.toString(recordId),
        place == null ? "" : Long.toString(place));
  }
}
