package osame.receipt.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.Yen;

/**
 * Which payment slips are wanted.
 *
 * @param receivableIds installments of one person, a slip for each
 * @param payBy the day by which is paid (指定期限); the delinquency charge is computed to it, and
 *     stores take the slip until then
 * @param withCharge whether fee and delinquency charge stand on the slips
 * @param part yen of tax to pay for now, for a single installment without charge; null for all
 */
public record SlipOrder(List<Long> receivableIds, LocalDate payBy, boolean withCharge, Yen part)
    implements Serializable {

  public SlipOrder {
    receivableIds = List.copyOf(receivableIds);
  }
}
