package osame.foundation.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import osame.foundation.Yen;

/**
 * Money that reduced the tax: a payment, or an appropriation on its appropriation date.
 *
 * @param on the payer's day (paidOn); it still bears on the balance before the payment
 * @param amount more than zero; only what went to the tax
 */
public record ChargePayment(LocalDate on, Yen amount) implements Serializable {

  public ChargePayment {
    Objects.requireNonNull(on);
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment needs an amount above zero");
    }
  }
}
