package osame.foundation;

import java.io.Serializable;

/**
 * The city's own identifier of an addressee (宛名番号): 15 digits, leading zeros kept. Numbers taken
 * over from older systems need not carry a check digit, so none is asked here.
 *
 * @param value 15 digits
 */
public record AddresseeNumber(String value) implements Comparable<AddresseeNumber>, Serializable {

  public AddresseeNumber {
    if (!Digits.isDigits(value, 15)) {
      throw new IllegalArgumentException("addressee number needs 15 digits");
    }
  }

  @Override
  public int compareTo(AddresseeNumber other) {
    return value.compareTo(other.value);
  }
}
