package osame.benchmark;

import java.util.List;

/**
 * How long an act took, in microseconds.
 *
 * @param count acts measured
 */
record Percentiles(int count, long p50, long p99, long max) {

  static Percentiles of(List<Long> micros) {
    List<Long> sorted;
    synchronized (micros) {
      sorted = micros.stream().sorted().toList();
    }
    if (sorted.isEmpty()) {
      return new Percentiles(0, 0, 0, 0);
    }
    return new Percentiles(
        sorted.size(), at(sorted, 50), at(sorted, 99), sorted.get(sorted.size() - 1));
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  @Override
  public String toString() {
    return "%d acts, p50 %.1f ms, p99 %.1f ms, max %.1f ms"
        .formatted(count, p50 / 1e3, p99 / 1e3, max / 1e3);
  }
}
