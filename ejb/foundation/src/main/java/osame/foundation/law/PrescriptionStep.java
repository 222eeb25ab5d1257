package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the explanation: what an event did.
 *
 * @param event null for the start
 * @param outcome what came of it
 * @param citation provision, as Japanese documents cite it
 * @param runFrom first day of the period that runs then
 * @param lastLivingDay last day of the claim as things stood then; null while nothing can end it
 */
public record PrescriptionStep(
    PrescriptionEvent event,
    Outcome outcome,
    String citation,
    LocalDate runFrom,
    LocalDate lastLivingDay)
    implements Serializable {

  /** What came of an event. */
  public enum Outcome {
    /** The first period began. */
    STARTED,
    /** A new period began (更新). */
    RENEWED,
    /** Days do not count (停止). */
    STOPPED,
    /** The end was put off (完成猶予). */
    POSTPONED,
    /** It changed nothing. */
    NO_EFFECT,
    /** The claim was extinguished before. */
    TOO_LATE
  }
}
