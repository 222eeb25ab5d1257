package osame.receipt.api;

import java.io.Serializable;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;

/**
 * One difference that an act makes: a receivable with its balances before and after; money of a
 * person without a receivable; money of a line that goes into suspense or leaves it; or a faulty
 * line.
 *
 * @param row number in the list, from 1
 * @param addresseeNumber null for suspense and faults
 * @param key null unless a receivable
 * @param taxBefore balances in yen; null unless a receivable
 * @param overpaid yen by which overpayments grow; less than zero if they shrink
 * @param suspense yen by which suspense grows; less than zero if it shrinks
 * @param line line of the file for suspense and faults, else null
 * @param fault what is wrong with the line, else null
 */
public record Difference(
    int row,
    AddresseeNumber addresseeNumber,
    ReceivableKey key,
    String taxItemName,
    Yen taxBefore,
    Yen taxAfter,
    Yen feeBefore,
    Yen feeAfter,
    Yen chargeBefore,
    Yen chargeAfter,
    Yen overpaid,
    Yen suspense,
    Integer line,
    String fault,
    List<String> arguments)
    implements Serializable {

  public Difference {
    arguments = List.copyOf(arguments);
  }
}
