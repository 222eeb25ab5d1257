package osame.benchmark;

/**
 * One payment of the file to post.
 *
 * @param serial the receivable it pays, 1 to the number of receivables
 * @param amount yen
 */
record Line(int serial, long amount) {

  /** Notice number of a receivable's serial. */
  static String noticeNumber(int serial) {
    return String.format("%010d", serial);
  }

  String noticeNumber() {
    return noticeNumber(serial);
  }
}
