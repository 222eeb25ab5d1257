package osame.foundation.law;

import java.io.Serializable;
import osame.foundation.Yen;

/**
 * How a payment is spread over the tax, the demand fee and the delinquency charge of one
 * installment (Local Tax Act article 20-9-4 paragraph 2). No yen is lost: the parts and the excess
 * always add up to the payment.
 *
 * @param tax yen to the tax
 * @param fee yen to the demand fee
 * @param charge yen to the delinquency charge
 * @param excess yen that found nothing open: an overpayment
 */
public record Allocation(Yen tax, Yen fee, Yen charge, Yen excess) implements Serializable {

  /**
   * What is open on one installment.
   *
   * @param tax yen, zero or more
   * @param fee yen, zero or more
   * @param charge yen, zero or more
   */
  public record Open(Yen tax, Yen fee, Yen charge) implements Serializable {

    public Open {
      if (tax.value() < 0 || fee.value() < 0 || charge.value() < 0) {
        throw new IllegalArgumentException("an open amount can't be negative");
      }
    }
  }

  /**
   * Spreads a payment.
   *
   * @param payment yen, zero or more
   */
  public static Allocation of(Yen payment, Open open, AllocationOrder order) {
    if (payment.value() < 0) {
      throw new IllegalArgumentException("a payment can't be negative");
    }
    Allocation result = new Allocation(Yen.ZERO, Yen.ZERO, Yen.ZERO, payment);
    for (AllocationPart part : order.parts()) {
      result = result.fill(part, open);
    }
    return result;
  }

  private Allocation fill(AllocationPart part, Open open) {
    return switch (part) {
      case TAX -> new Allocation(excess.min(open.tax), fee, charge, rest(open.tax));
      case FEE -> new Allocation(tax, excess.min(open.fee), charge, rest(open.fee));
      case CHARGE -> new Allocation(tax, fee, excess.min(open.charge), rest(open.charge));
    };
  }

  private Yen rest(Yen wanted) {
    return excess.minus(excess.min(wanted));
  }
}
