package osame.receipt.payment;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.StoreMessage;
import osame.receipt.api.SuspenseReason;
import osame.receipt.format.FileRecord;
import osame.receipt.format.FormatDescription;
import osame.receipt.format.Item;
import osame.receipt.format.Place;
import osame.receipt.format.RecordReader;
import osame.receipt.posting.Attempts;
import osame.receipt.posting.BarcodeKeys;
import osame.receipt.posting.PaymentAttempt;
import osame.receipt.posting.ReceivedKey;
import osame.receipt.store.StoreMessages;

/**
 * Reads a file of a format that is described: a header where there is one, a record for each
 * payment, a trailer with their number and sum. Lines that a store only tells of are no money and
 * go to the messages.
 */
final class DescribedReader implements PaymentFileReader {

  /** No payment is told of later than this. */
  private static final int MAX_AGE_YEARS = 20;

  private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Za-z]{0,10}");
  private static final Pattern AMOUNT = Pattern.compile("0*[1-9][0-9]{0,11}");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
  private static final Map<String, Channel> CHANNELS =
      Map.copyOf(Arrays.stream(Channel.values()).collect(Collectors.toMap(Channel::name, c -> c)));

  private final FormatDescription format;
  private final ReceivedOn receivedOn;
  private final DescribedKeys keys;
  private final StoreMessages messages;
  private Attempts attempts;
  private FileFaults faults;
  private int count;
  private Yen total = Yen.ZERO;
  private boolean controlled;

  /**
   * @param messages takes the lines without money, and knows the final ones
   */
  DescribedReader(
      FormatDescription format, ReceivedOn receivedOn, BarcodeKeys keys, StoreMessages messages) {
    this.format = format;
    this.receivedOn = receivedOn;
    this.keys = new DescribedKeys(format, keys);
    this.messages = messages;
  }

  @Override
  public void read(InputStream in, Attempts into, FileFaults found) throws IOException {
    attempts = into;
    faults = found;
    RecordReader records = new RecordReader(in, format.recordLength());
    boolean goOn = true;
    for (byte[] bytes = records.next();
        goOn && bytes != null;
        bytes = goOn ? records.next() : null) {
      FileRecord record = new FileRecord(bytes, format.charset(), format.delimiter());
      goOn = records.number() == 1 && hasHeader() ? header(record) : body(record, records);
    }
    if (records.number() == 0) {
      faults.add(1, "RC-F-101", head());
    } else if (goOn && format.trailer() != null && !controlled) {
      faults.add(records.number(), "RC-F-104");
    }
  }

  private boolean hasHeader() {
    return format.headerText() != null || format.header() != null;
  }

  /** False if it is not the one that must be there. */
  private boolean header(FileRecord record) {
    boolean right =
        format.headerText() == null
            ? record.has(format.header())
            : record.isText(format.headerText(), format.delimiter());
    if (!right) {
      faults.add(1, "RC-F-101", head());
    }
    return right;
  }

  private String head() {
    return format.headerText() != null ? format.headerText() : format.name();
  }

  /** False if reading on makes no sense. */
  private boolean body(FileRecord record, RecordReader records) {
    int number = records.number();
    if (records.isTooLong()) {
      faults.add(number, "RC-F-111", RecordReader.MAX_LENGTH);
    } else if (!record.isReadable()) {
      faults.add(number, "RC-F-110", format.charset().name());
      return false;
    } else if (controlled) {
      return record.isEmpty() || record.has(format.end()) || refuse(number, "RC-F-107");
    } else if (record.has(format.trailer())) {
      control(number, record);
    } else if (format.detail() != null && !record.has(format.detail())) {
      return refuse(number, "RC-F-118");
    } else if (count == MAX_LINES) {
      return refuse(number, "RC-F-112", MAX_LINES);
    } else if (isOfSize(number, record, format.detailSize())) {
      payment(number, record);
    }
    return true;
  }

  private boolean refuse(int line, String code, Object... arguments) {
    faults.add(line, code, arguments);
    return false;
  }

  private boolean isOfSize(int line, FileRecord record, int size) {
    return size == 0 || record.size() == size || refuse(line, "RC-F-102", record.size(), size);
  }

  private void control(int line, FileRecord record) {
    controlled = true;
    if (!isOfSize(line, record, format.trailerSize())) {
      return;
    }
    compare(line, "RC-F-105", record.at(format.count()), count);
    compare(line, "RC-F-106", record.at(format.total()), total.value());
  }

  private void compare(int line, String code, String stated, long found) {
    String digits = LEADING_ZEROS.matcher(stated).replaceFirst("");
    if (!digits.equals(String.valueOf(found))) {
      faults.add(line, code, ReceivedKey.shown(digits), found);
    }
  }

  private void payment(int line, FileRecord record) {
    Channel channel = CHANNELS.get(at(record, Item.CHANNEL));
    String institution = at(record, Item.INSTITUTION);
    String amount = at(record, Item.AMOUNT);
    StoreMessage message =
        format.kinds().isEmpty() ? StoreMessage.FINAL : format.kinds().get(at(record, Item.KIND));
    boolean fit =
        (channel != null || refuse(line, "RC-F-108"))
            & (INSTITUTION.matcher(institution).matches() || refuse(line, "RC-F-109"))
            & (AMOUNT.matcher(amount).matches() || refuse(line, "RC-F-103"))
            & (message != null || refuse(line, "RC-F-116"))
            & (message != StoreMessage.FINAL || isReceivedOn(line, record));
    if (fit) {
      Yen yen = Yen.of(Long.parseLong(amount));
      count++;
      total = total.plus(yen);
      take(line, record, message, channel, institution.isEmpty() ? null : institution, yen);
    }
  }

  private String at(FileRecord record, Item item) {
    return record.at(format.places().get(item));
  }

  /** Whether the money came on the day that the officer said, where the line tells one. */
  private boolean isReceivedOn(int line, FileRecord record) {
    Place place = format.places().get(Item.RECEIVED_ON);
    if (place == null) {
      return true;
    }
    Optional<LocalDate> day = record.dayAt(place);
    return day.isPresent() && day.get().equals(receivedOn.value())
        || refuse(line, "RC-F-117", day.map(LocalDate::toString).orElse("?"), receivedOn.value());
  }

  private void take(
      int line,
      FileRecord record,
      StoreMessage message,
      Channel channel,
      String institution,
      Yen amount) {
    DescribedKeys.Found found = keys.of(record, amount);
    PaidOn paidOn = paidOn(record).orElse(null);
    if (message == StoreMessage.FINAL) {
      SuspenseReason fault = paidOn == null ? SuspenseReason.UNREADABLE_DATE : found.fault();
      attempts.add(
          new PaymentAttempt(
              line, found.key(), amount, paidOn, channel, institution, found.asReceived(), fault));
      messages.expectFinals(found.barcode());
    } else {
      messages.add(line, message, found.asReceived(), found.key(), amount, paidOn, institution);
    }
  }

  /** A day on which the payment can have been made: not after it was received. */
  private Optional<PaidOn> paidOn(FileRecord record) {
    LocalDate last = receivedOn.value();
    return record
        .dayAt(format.places().get(Item.PAID_ON))
        .filter(day -> !day.isAfter(last) && day.isAfter(last.minusYears(MAX_AGE_YEARS)))
        .map(PaidOn::new);
  }
}
