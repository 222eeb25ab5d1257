package osame.access.api;

import java.time.LocalDate;
import java.util.List;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** The yearly review whether each right of each account is still needed (CM-067). */
public interface Recertifications {

  /**
   * Starts a review of all rights that there are now.
   *
   * @return its id
   * @throws AccessException {@code AC-E-070} if the last day is in the past or one was started
   *     today
   */
  long start(Act act, LocalDate dueOn);

  /**
   * Confirms a right or takes it away; an account without any right is revoked.
   *
   * @throws AccessException {@code AC-E-064} for a right of the caller, {@code AC-E-065}, {@code
   *     AC-E-072} if it was decided already
   */
  void decide(
      Act act, long recertificationId, String userId, String role, CertifiedDecision decision);

  /** The reviews, the newest first. */
  List<Recertification> list();

  /** Whether the last review, or the beginning of the first, is more than a year ago. */
  boolean isDue();

  /**
   * The rights of a review, open ones first.
   *
   * @param openOnly without those that are decided
   */
  Page<CertifiedRight> rights(long recertificationId, boolean openOnly, PageRequest page);
}
