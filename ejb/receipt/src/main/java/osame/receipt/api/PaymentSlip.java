package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.Yen;

/**
 * One payment slip (納付書).
 *
 * @param tax yen of tax
 * @param fee yen of the demand fee
 * @param charge yen of the delinquency charge to {@code payBy}
 * @param reissue how many slips of the installment were issued before
 * @param storeBarcode 44 digits for stores; null if they would not take it: above 300,000 yen, or a
 *     tax item that the bar code cannot hold
 */
public record PaymentSlip(
    long receivableId,
    ReceivableKey key,
    String taxItemName,
    LocalDate dueDate,
    LocalDate payBy,
    Yen tax,
    Yen fee,
    Yen charge,
    int reissue,
    String storeBarcode)
    implements Serializable {

  public Yen total() {
    return tax.plus(fee).plus(charge);
  }
}
