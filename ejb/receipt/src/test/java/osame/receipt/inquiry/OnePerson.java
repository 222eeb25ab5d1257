package osame.receipt.inquiry;

import java.lang.reflect.Proxy;
import java.util.Optional;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.Addressees;
import osame.foundation.AddresseeNumber;

/** Addressees of whom only the number counts. */
final class OnePerson {

  private OnePerson() {}

  static Addressees anybody() {
    return (Addressees)
        Proxy.newProxyInstance(
            OnePerson.class.getClassLoader(),
            new Class<?>[] {Addressees.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("find")) {
                throw new UnsupportedOperationException(method.getName());
              }
              return Optional.of(
                  new Addressee(
                      (AddresseeNumber) arguments[1],
                      AddresseeKind.RESIDENT,
                      "名",
                      "ナ",
                      null,
                      "",
                      "",
                      "",
                      "",
                      null));
            });
  }
}
