package osame.addressing.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;

/**
 * Anyone the city can send a letter to. Who may not see a person whose use is suspended gets the
 * number and the kind alone.
 *
 * @param name as received, rare characters and variation selectors included; empty if withheld
 * @param kana full-width katakana
 * @param birthDate null if unknown, and for corporations
 * @param postalCode 7 digits, or empty
 * @param addressDetail building and room (方書), or empty
 * @param telephone or empty
 * @param corporateNumber 13 digits, or null
 */
public record Addressee(
    AddresseeNumber number,
    AddresseeKind kind,
    String name,
    String kana,
    LocalDate birthDate,
    String postalCode,
    String address,
    String addressDetail,
    String telephone,
    String corporateNumber)
    implements Serializable {

  /** The same with nothing that tells who it is. */
  public Addressee withheld() {
    return new Addressee(number, kind, "", "", null, "", "", "", "", null);
  }

  public boolean isWithheld() {
    return name.isEmpty();
  }
}
