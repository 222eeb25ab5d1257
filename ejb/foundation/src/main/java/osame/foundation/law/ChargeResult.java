package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import osame.foundation.Yen;

/**
 * A delinquency charge and how it came about.
 *
 * @param until last day that bears: the day on which the tax was paid off, else the day asked for
 * @param definite true when the tax is paid off, so that the amount no longer grows; false for an
 *     estimate (見込)
 * @param overdue tax open after the due date, before truncation
 * @param base the same cut to 1,000 yen, zero below 2,000
 * @param segments the runs of days, in order, without gaps
 * @param exempted sum of what exemptions of an amount took off
 * @param sum whole yen over all segments, after exemptions
 * @param finalAmount the sum cut to 100 yen, zero below 1,000
 * @param articles provisions that were used, in a fixed order
 */
public record ChargeResult(
    LocalDate until,
    boolean definite,
    Yen overdue,
    Yen base,
    List<ChargeSegment> segments,
    Yen exempted,
    Yen sum,
    Yen finalAmount,
    Set<Article> articles)
    implements Serializable {

  public ChargeResult {
    segments = List.copyOf(segments);
    articles = Collections.unmodifiableSet(new TreeSet<>(articles));
  }
}
