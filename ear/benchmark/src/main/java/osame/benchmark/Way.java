package osame.benchmark;

import java.util.List;

/** One way to post a file of payments. */
interface Way {

  /** Short name in the table of results. */
  String name();

  /** The tables it writes to: ways that share them pay different receivables. */
  String tables();

  /** How many lines of a file it posts: a slow way is known after fewer. */
  default int sample(int lines) {
    return lines;
  }

  /** What is not part of the posting, such as writing the file. Not measured. */
  default void beforeRound(List<Line> lines) throws Exception {}

  /** Posts the lines; returns when they are durable. */
  void post(List<Line> lines) throws Exception;

  /** Yen posted so far, read back from its tables: unequal sums void the run. */
  long posted() throws Exception;
}
