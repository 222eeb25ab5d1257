package osame.addressing.api;

import java.io.Serializable;

/**
 * Where an addressee is; empty where there is none.
 *
 * @param postalCode 7 digits
 * @param municipalityCode 6 digits with check digit
 * @param townCode 7 digits (町字); 0000000 if there is none, 9999999 if it is not listed
 * @param lot number of the lot as written (番地号表記), at most 50 characters
 * @param text the address as it is printed, without building
 * @param detail building and room (方書), at most 300 characters
 * @param countryCode 3 characters, for addresses abroad
 * @param foreignAddress address abroad, at most 300 characters
 */
public record AddresseeAddress(
    String postalCode,
    String municipalityCode,
    String townCode,
    String lot,
    String text,
    String detail,
    String countryCode,
    String foreignAddress)
    implements Serializable {

  /** An address in this country without codes. */
  public static AddresseeAddress of(String postalCode, String text, String detail) {
    return new AddresseeAddress(postalCode, "", "", "", text, detail, "", "");
  }
}
