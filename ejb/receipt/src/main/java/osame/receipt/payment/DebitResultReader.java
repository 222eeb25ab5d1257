package osame.receipt.payment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.SuspenseReason;
import osame.receipt.debit.DebitAnswers;
import osame.receipt.posting.Attempts;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.ReceivedKey;
import osame.zengin.CharacterRules;
import osame.zengin.DebitFault;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitHeader;
import osame.zengin.DebitItem;
import osame.zengin.DebitLine;
import osame.zengin.DebitReader;
import osame.zengin.DebitRecord;

/**
 * Reads the result of a direct debit: each debited line is a payment on the debit day, each other
 * line an answer without money. Line numbers are those of the 120-byte records.
 */
final class DebitResultReader implements PaymentFileReader {

  /** Enough of the file to tell its encoding and newlines. */
  private static final int START = 256;

  /** Items of a line without which it is not known what moved. */
  private static final Set<String> DECISIVE = Set.of("amount", "resultCode");

  private final ReceivedOn receivedOn;
  private final Set<String> consignorCodes;
  private final DebitAnswers answers;
  private LocalDate debitDay;
  private int lines;

  /**
   * @param consignorCodes those of the city; empty if none is known, and nothing is compared
   * @param answers takes the lines that were not debited
   */
  DebitResultReader(ReceivedOn receivedOn, Set<String> consignorCodes, DebitAnswers answers) {
    this.receivedOn = receivedOn;
    this.consignorCodes = Set.copyOf(consignorCodes);
    this.answers = answers;
  }

  @Override
  public void read(InputStream in, Attempts attempts, FileFaults faults) throws IOException {
    byte[] start = in.readNBytes(START);
    DebitFormat format =
        DebitFormat.detect(start).orElse(DebitFormat.DEFAULT).with(CharacterRules.WIDE);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    DebitReader reader = new DebitReader(whole, format, DebitFileKind.RESULT);
    while (reader.hasNext()) {
      DebitItem item = reader.next();
      boolean fit = collect(item, faults);
      DebitRecord record = item.record().orElse(null);
      if (record instanceof DebitHeader header) {
        header(header, item, faults);
      } else if (record instanceof DebitLine line && fit) {
        line(line, (int) item.recordNumber(), attempts, faults);
      }
      if (lines > MAX_LINES) {
        faults.add((int) item.recordNumber(), "RC-F-112", MAX_LINES);
        return;
      }
    }
  }

  /** False if the record can't be used. */
  private static boolean collect(DebitItem item, FileFaults faults) {
    boolean fit = true;
    for (DebitFault fault : item.faults()) {
      boolean decisive =
          fault.scope() == DebitFault.Scope.ROW
              && fault.arguments().stream().anyMatch(DECISIVE::contains);
      if (fault.scope() == DebitFault.Scope.FILE || decisive) {
        faults.add((int) fault.recordNumber(), fault.code(), fault.arguments());
        fit = false;
      }
    }
    return fit;
  }

  private void header(DebitHeader header, DebitItem item, FileFaults faults) {
    if (!consignorCodes.isEmpty() && !consignorCodes.contains(header.consignorCode())) {
      faults.add((int) item.recordNumber(), "RC-F-119", header.consignorCode());
    }
    debitDay = header.debitDate(receivedOn.value());
    if (debitDay.isAfter(receivedOn.value())) {
      faults.add((int) item.recordNumber(), "RC-F-113", debitDay, receivedOn.value());
    }
  }

  private void line(DebitLine line, int number, Attempts attempts, FileFaults faults) {
    lines++;
    if (debitDay == null) {
      return; // no header that can be read: refused already
    }
    Optional<ReceivableKey> key = ReceivedKey.ofCustomerNumber(line.customerNumber());
    if (!line.resultCode().isDebited()) {
      answers.add(number, key.orElse(null), line.resultCode(), Yen.of(line.amount()), debitDay);
    } else if (line.amount() == 0) {
      faults.add(number, "RC-F-114");
    } else {
      attempts.add(
          new PaymentAttempt(
              number,
              key.orElse(null),
              Yen.of(line.amount()),
              new PaidOn(debitDay),
              Channel.DIRECT_DEBIT,
              ReceivedKey.shown(line.bankCode()),
              ReceivedKey.shown(line.customerNumber()),
              key.isEmpty() ? SuspenseReason.UNREADABLE_KEY : null));
    }
  }
}
