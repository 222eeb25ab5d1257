package osame.receipt.payment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.SuspenseReason;
import osame.receipt.posting.Attempts;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.ReceivedKey;

/**
 * Reads paid notices (docs/files.md): a header line, a line for each payment, and a last line with
 * the number of payments and their sum.
 */
final class PaidNoticeReader implements PaymentFileReader {

  static final String HEADER =
      "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,paid_on";

  private static final String CONTROL = "CONTROL";
  private static final int COLUMNS = 9;
  private static final int CONTROL_COLUMNS = 3;

  /** No payment is told of later than this. */
  private static final int MAX_AGE_YEARS = 20;

  private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Za-z]{0,10}");
  private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern QUOTED = Pattern.compile("^\"(.*)\"$");

  private final ReceivedOn receivedOn;
  private Attempts attempts;
  private FileFaults faults;
  private boolean controlled;

  PaidNoticeReader(ReceivedOn receivedOn) {
    this.receivedOn = receivedOn;
  }

  @Override
  public void read(InputStream in, Attempts into, FileFaults found) throws IOException {
    attempts = into;
    faults = found;
    LineReader lines = new LineReader(in);
    try {
      String header = lines.next();
      if (header == null || !HEADER.equals(String.join(",", columns(header)))) {
        faults.add(1, "RC-F-101", HEADER);
        return;
      }
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line(line, lines)) {
          return;
        }
      }
    } catch (CharacterCodingException e) {
      faults.add(lines.number() + 1, "RC-F-110");
      return;
    }
    if (!controlled) {
      faults.add(lines.number(), "RC-F-104");
    }
  }

  /** False if reading on makes no sense. */
  private boolean line(String line, LineReader lines) {
    int number = lines.number();
    if (lines.isTooLong()) {
      faults.add(number, "RC-F-111", LineReader.MAX_LENGTH);
    } else if (controlled) {
      faults.add(number, "RC-F-107");
      return false;
    } else if (columns(line)[0].equals(CONTROL)) {
      control(number, columns(line));
    } else if (attempts.count() == MAX_LINES) {
      faults.add(number, "RC-F-112", MAX_LINES);
      return false;
    } else {
      payment(number, columns(line));
    }
    return true;
  }

  /** None of the values has a comma in it, but some programs put all values into quotes. */
  private static String[] columns(String line) {
    String[] columns = line.split(",", -1);
    if (line.indexOf('"') >= 0) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = QUOTED.matcher(columns[i]).replaceFirst("$1");
      }
    }
    return columns;
  }

  private void control(int line, String[] columns) {
    controlled = true;
    if (columns.length != CONTROL_COLUMNS) {
      faults.add(line, "RC-F-102", columns.length, CONTROL_COLUMNS);
      return;
    }
    if (!columns[1].equals(String.valueOf(attempts.count()))) {
      faults.add(line, "RC-F-105", ReceivedKey.shown(columns[1]), attempts.count());
    }
    if (!columns[2].equals(String.valueOf(attempts.total().value()))) {
      faults.add(line, "RC-F-106", ReceivedKey.shown(columns[2]), attempts.total().value());
    }
  }

  private void payment(int line, String[] columns) {
    if (columns.length != COLUMNS) {
      faults.add(line, "RC-F-102", columns.length, COLUMNS);
      return;
    }
    Optional<Channel> channel = channel(columns[0]);
    boolean institution = INSTITUTION.matcher(columns[1]).matches();
    boolean amount = AMOUNT.matcher(columns[7]).matches();
    if (channel.isEmpty()) {
      faults.add(line, "RC-F-108");
    }
    if (!institution) {
      faults.add(line, "RC-F-109");
    }
    if (!amount) {
      faults.add(line, "RC-F-103");
    }
    if (channel.isEmpty() || !institution || !amount) {
      return;
    }
    ReceivableKey key =
        ReceivedKey.of(columns[2], columns[3], columns[4], columns[5], columns[6]).orElse(null);
    PaidOn paidOn = paidOn(columns[8]).orElse(null);
    attempts.add(
        new PaymentAttempt(
            line,
            key,
            Yen.of(Long.parseLong(columns[7])),
            paidOn,
            channel.get(),
            columns[1].isEmpty() ? null : columns[1],
            ReceivedKey.shown(String.join("/", Arrays.copyOfRange(columns, 2, 7))),
            reason(key, paidOn)));
  }

  private static SuspenseReason reason(ReceivableKey key, PaidOn paidOn) {
    if (paidOn == null) {
      return SuspenseReason.UNREADABLE_DATE;
    }
    return key == null ? SuspenseReason.UNREADABLE_KEY : null;
  }

  private static Optional<Channel> channel(String name) {
    return Arrays.stream(Channel.values()).filter(c -> c.name().equals(name)).findFirst();
  }

  /** A day on which the payment can have been made: not after it was received. */
  private Optional<PaidOn> paidOn(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      boolean possible =
          !day.isAfter(receivedOn.value())
              && day.isAfter(receivedOn.value().minusYears(MAX_AGE_YEARS));
      return possible ? Optional.of(new PaidOn(day)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
