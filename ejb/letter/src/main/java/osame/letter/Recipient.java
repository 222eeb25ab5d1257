package osame.letter;

import java.io.Serializable;
import osame.foundation.Digits;

/**
 * Who a letter goes to, as the window of the envelope shows it.
 *
 * @param postalCode 7 digits, or empty if unknown or abroad: then no customer bar code is printed
 * @param address down to the house number, such as 見本市中央一丁目2番3号
 * @param addressDetail building and room (方書), or empty
 * @param name exactly as the register writes it, rare characters and variation selectors included
 * @param honorific what follows the name, such as 様 or 御中
 */
public record Recipient(
    String postalCode, String address, String addressDetail, String name, String honorific)
    implements Serializable {

  public Recipient {
    if (!postalCode.isEmpty() && !Digits.isDigits(postalCode, 7)) {
      throw new IllegalArgumentException("a postal code has 7 digits");
    }
  }
}
