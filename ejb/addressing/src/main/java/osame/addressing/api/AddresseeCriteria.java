package osame.addressing.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What to search for; empty or null parts are not compared, the others must all match.
 *
 * @param number digits of the addressee number, with or without leading zeros; 13 digits may be a
 *     corporate number as well
 * @param name parts of the name, of its kana, of the name in Latin letters or of the alias, apart
 *     by spaces
 * @param birthDate the day
 * @param address part of the address
 * @param past whether former names and addresses count, too
 * @param lacking what the addressee must lack; null for nothing
 */
public record AddresseeCriteria(
    String number,
    String name,
    LocalDate birthDate,
    String address,
    boolean past,
    LackingItem lacking)
    implements Serializable {

  /** Compares with what is so now. */
  public AddresseeCriteria(String number, String name, LocalDate birthDate, String address) {
    this(number, name, birthDate, address, false, null);
  }
}
