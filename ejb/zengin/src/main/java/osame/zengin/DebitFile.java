package osame.zengin;

import java.util.List;

/**
 * A whole file in memory: for small files and for tests. Large files go through {@link DebitWriter}
 * and {@link DebitReader} record by record.
 *
 * @param sets the sets of header, lines and trailer before the one end record; more than one is
 *     called マルチファイル, which some banks refuse
 */
public record DebitFile(List<DebitSet> sets) {

  public DebitFile {
    sets = List.copyOf(sets);
  }

  /**
   * One header with what belongs to it.
   *
   * @param header who and when
   * @param lines the debits
   * @param trailer their totals; null if a read file has none
   */
  public record DebitSet(DebitHeader header, List<DebitLine> lines, DebitTrailer trailer) {

    public DebitSet {
      lines = List.copyOf(lines);
    }

    /** A set whose trailer is worked out from its lines. */
    public static DebitSet of(DebitHeader header, List<DebitLine> lines, DebitFileKind kind) {
      return new DebitSet(header, lines, DebitTrailer.of(lines, kind));
    }
  }
}
