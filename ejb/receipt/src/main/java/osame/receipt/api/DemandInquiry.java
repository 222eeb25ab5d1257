package osame.receipt.api;

import java.util.List;
import java.util.Optional;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Lists of demand notices. What shows people is logged before it is given. */
public interface DemandInquiry {

  /** Runs, latest first. */
  Page<DemandRun> runs(PageRequest page);

  Optional<DemandRun> run(long demandRunId);

  /**
   * Notices of a run in the order of their letters.
   *
   * @param state only those; null for all
   */
  Page<Demand> demands(String terminal, long demandRunId, DemandState state, PageRequest page);

  /** Envelopes of a printed run that must be pulled, in the order of their numbers. */
  Page<Demand> toPull(String terminal, long demandRunId, PageRequest page);

  /**
   * Notices that came back or were published, latest first.
   *
   * @param state RETURNED or PUBLISHED
   */
  Page<Demand> unserved(String terminal, DemandState state, PageRequest page);

  /** Every notice of an installment, oldest first. */
  List<Demand> ofReceivable(String terminal, long receivableId);
}
