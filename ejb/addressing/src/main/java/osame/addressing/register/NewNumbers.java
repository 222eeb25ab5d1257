package osame.addressing.register;

import java.util.Locale;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.check.AddresseeNumberCheck;
import osame.foundation.check.AddresseeNumberCheck.RemainderOne;

/**
 * Gives new numbers: the next serial number and its check digit. A number that an older system gave
 * already is left out; no number is ever given twice or changed.
 */
final class NewNumbers {

  private NewNumbers() {}

  static AddresseeNumber next(Handle handle, RemainderOne setting) {
    while (true) {
      long serial = handle.createQuery(Versions.sql("next-serial")).mapTo(Long.class).one();
      String body = String.format(Locale.ROOT, "%014d", serial);
      OptionalInt digit = AddresseeNumberCheck.digitOf(body, setting);
      if (digit.isPresent()) {
        AddresseeNumber number = new AddresseeNumber(body + digit.getAsInt());
        if (!isTaken(handle, number)) {
          return number;
        }
      }
    }
  }

  private static boolean isTaken(Handle handle, AddresseeNumber number) {
    return handle
        .createQuery(Versions.sql("is-taken"))
        .bind("number", number.value())
        .mapTo(Boolean.class)
        .one();
  }
}
