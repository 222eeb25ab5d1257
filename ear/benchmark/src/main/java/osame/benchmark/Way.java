package osame.benchmark;

import java.util.List;

/** One way to post a file of payments. */
interface Way {

  /** Short name in the table of results. */
  String name();

  /** Creates and fills the tables, if they are its own. Not measured. */
  void prepare() throws Exception;

  /** What is not part of the posting, such as writing the file. Not measured. */
  default void beforeRound(List<Line> lines) throws Exception {}

  /**
   * Posts the lines; returns when they are durable.
   *
   * @return how many lines it posted: a way that is too slow for all may post the first of them
   */
  int post(List<Line> lines) throws Exception;

  /** Yen posted so far, read back from its tables: unequal sums void the run. */
  long posted() throws Exception;
}
