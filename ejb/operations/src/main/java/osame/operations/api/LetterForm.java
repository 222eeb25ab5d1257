package osame.operations.api;

import java.io.Serializable;
import java.util.List;
import osame.foundation.DatePeriod;

/**
 * A form in force for a period.
 *
 * @param key such as {@code demand-notice}
 * @param title what officers call it, such as 督促状
 * @param validPeriod days on which letters are issued by it
 * @param sha256 hash of the template in hex
 * @param envelope the envelope it is folded for, such as 長形3号 窓あき; empty if it is not posted
 * @param stages names of its wordings; empty if it has one
 * @param sampled true if it has a sample to look at
 * @param required fields without which it is not printed; those of a list as {@code list.field}
 */
public record LetterForm(
    String key,
    String title,
    DatePeriod validPeriod,
    String sha256,
    String envelope,
    List<String> stages,
    boolean sampled,
    List<String> required)
    implements Serializable {

  public LetterForm {
    stages = List.copyOf(stages);
    required = List.copyOf(required);
  }
}
