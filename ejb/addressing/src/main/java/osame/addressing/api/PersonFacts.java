package osame.addressing.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What only persons have.
 *
 * @param birthDate null if unknown
 * @param birthDateText how the register writes a birth date that is not wholly known (不詳表記), or
 *     empty
 * @param householdNumber or empty
 * @param relationship to the head of the household (続柄), or empty
 * @param stayUntil last day of a foreigner's permitted stay; null if none
 */
public record PersonFacts(
    Sex sex,
    LocalDate birthDate,
    String birthDateText,
    String householdNumber,
    String relationship,
    LocalDate stayUntil)
    implements Serializable {

  public static final PersonFacts NONE = new PersonFacts(Sex.UNKNOWN, null, "", "", "", null);

  /** A person of whom only the birth date is known, if that. */
  public static PersonFacts born(LocalDate birthDate) {
    return new PersonFacts(Sex.UNKNOWN, birthDate, "", "", "", null);
  }
}
