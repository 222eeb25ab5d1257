package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a tax claim is extinguished by prescription, and why.
 *
 * @param lastLivingDay last day on which it can be paid or collected; null while something that has
 *     not ended yet keeps it alive
 * @param steps the start and each event, in the order of their days
 */
public record PrescriptionResult(LocalDate lastLivingDay, List<PrescriptionStep> steps)
    implements Serializable {

  public PrescriptionResult {
    steps = List.copyOf(steps);
  }

  /** The day from which the claim is gone; null while something keeps it alive. */
  public LocalDate extinguishedOn() {
    return lastLivingDay == null ? null : lastLivingDay.plusDays(1);
  }

  /** Whether the claim is gone on a day; nothing can be paid on it or collected any more. */
  public boolean isExtinguishedOn(LocalDate day) {
    return lastLivingDay != null && day.isAfter(lastLivingDay);
  }
}
