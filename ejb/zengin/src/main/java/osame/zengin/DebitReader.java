package osame.zengin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import osame.zengin.DebitFault.Scope;

/**
 * Reads a direct-debit file record by record. Whatever the bytes are, it never throws because of
 * them: each fault is handed over with the record it belongs to, and reading goes on to the end, so
 * that an officer sees everything that is wrong at once. A file with a fault of scope FILE is to be
 * refused whole, and that is known for certain only after the last item.
 *
 * <p>Memory is one record, a buffer, and 20 to 40 bytes for each line of the set at hand for
 * finding duplicates. A failing stream throws {@link UncheckedIOException}. Not for several
 * threads. The caller closes the stream.
 */
public final class DebitReader implements Iterator<DebitItem> {

  private static final String BEFORE_HEADER = "1";
  private static final String IN_SET = "28";
  private static final String BETWEEN_SETS = "19";
  private static final String AT_END = "";

  private final RecordSource source;
  private final DebitFileKind kind;
  private final DebitChecks checks;
  private final RecordDecoder decoder;
  private final CustomerIndex customers = new CustomerIndex();
  private DebitTrailer sums = DebitTrailer.EMPTY;
  private String allowed = BEFORE_HEADER;
  private long recordNumber;
  private boolean finished;
  private boolean cutOffTold;
  private DebitItem upcoming;

  /** Reads with no knowledge of what was requested. */
  public DebitReader(InputStream in, DebitFormat format, DebitFileKind kind) {
    this(in, format, kind, DebitChecks.NONE);
  }

  /**
   * @param in the file
   * @param format how the bank writes it; see {@link DebitFormat#detect}
   * @param kind request or result
   * @param checks what the city knows about the run
   */
  public DebitReader(InputStream in, DebitFormat format, DebitFileKind kind, DebitChecks checks) {
    this.source = new RecordSource(in, format);
    this.kind = kind;
    this.checks = checks;
    this.decoder = new RecordDecoder(format, kind);
  }

  /** Reads a small file whole. */
  public static DebitReading readAll(InputStream in, DebitFormat format, DebitFileKind kind) {
    return readAll(new DebitReader(in, format, kind));
  }

  /** Reads a small file whole, with checks. */
  public static DebitReading readAll(
      InputStream in, DebitFormat format, DebitFileKind kind, DebitChecks checks) {
    return readAll(new DebitReader(in, format, kind, checks));
  }

  private static DebitReading readAll(DebitReader reader) {
    List<DebitFault> faults = new ArrayList<>();
    List<DebitFile.DebitSet> sets = new ArrayList<>();
    List<DebitLine> lines = new ArrayList<>();
    DebitHeader header = null;
    while (reader.hasNext()) {
      DebitItem item = reader.next();
      faults.addAll(item.faults());
      DebitRecord record = item.record().orElse(null);
      if (record instanceof DebitLine line) {
        lines.add(line);
      } else if (record instanceof DebitTrailer trailer) {
        sets.add(new DebitFile.DebitSet(header, lines, trailer));
        header = null;
        lines.clear();
      } else if (record instanceof DebitHeader next) {
        if (header != null) {
          sets.add(new DebitFile.DebitSet(header, lines, null));
          lines.clear();
        }
        header = next;
      }
    }
    if (header != null || !lines.isEmpty()) {
      sets.add(new DebitFile.DebitSet(header, lines, null));
    }
    return new DebitReading(new DebitFile(sets), faults);
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null && !finished) {
      try {
        upcoming = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return upcoming != null;
  }

  @Override
  public DebitItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    DebitItem item = upcoming;
    upcoming = null;
    return item;
  }

  private DebitItem read() throws IOException {
    List<DebitFault> faults = new ArrayList<>(0);
    if (recordNumber == 0 && source.skipByteOrderMark()) {
      faults.add(DebitFault.of(DebitFaultKind.BYTE_ORDER_MARK, Scope.FILE, 1, 1));
    }
    if (!source.next()) {
      return atEndOfStream(faults);
    }
    recordNumber++;
    if (source.isTail() && source.length() < DebitFormat.RECORD_LENGTH) {
      return tail(faults);
    }
    if (allowed.equals(AT_END)) {
      finished = true;
      faults.add(fault(DebitFaultKind.DATA_AFTER_END));
      return item(Optional.empty(), faults);
    }
    if (!checkShape(faults)) {
      return item(Optional.empty(), faults);
    }
    decoder.take(source.bytes(), recordNumber, faults);
    return item(decode(faults), faults);
  }

  private DebitItem atEndOfStream(List<DebitFault> faults) {
    finished = true;
    if (recordNumber == 0) {
      faults.add(fault(DebitFaultKind.EMPTY));
    } else if (!allowed.equals(AT_END) && !cutOffTold) {
      faults.add(fault(DebitFaultKind.CUT_OFF));
    }
    return faults.isEmpty() ? null : item(Optional.empty(), faults);
  }

  private DebitItem tail(List<DebitFault> faults) {
    if (allowed.equals(AT_END)) {
      faults.add(DebitFault.of(DebitFaultKind.TAIL_MARK, Scope.NOTICE, recordNumber, 1));
    } else {
      faults.add(fault(DebitFaultKind.WRONG_LENGTH, source.length()));
    }
    return item(Optional.empty(), faults);
  }

  /** Length and newline; false if the record can't be used. */
  private boolean checkShape(List<DebitFault> faults) {
    boolean ended = source.ending() == RecordSource.Ending.END_OF_STREAM;
    if (source.ending() == RecordSource.Ending.HALF_NEWLINE) {
      faults.add(fault(DebitFaultKind.WRONG_NEWLINE));
    }
    if (source.length() == DebitFormat.RECORD_LENGTH) {
      if (ended) {
        faults.add(DebitFault.of(DebitFaultKind.NO_FINAL_NEWLINE, Scope.NOTICE, recordNumber, 0));
      }
      return true;
    }
    if (ended) {
      cutOffTold = true;
      faults.add(fault(DebitFaultKind.CUT_OFF));
    } else {
      faults.add(fault(DebitFaultKind.WRONG_LENGTH, source.length()));
    }
    return false;
  }

  private Optional<DebitRecord> decode(List<DebitFault> faults) {
    char found = decoder.recordKind();
    if ("1289".indexOf(found) < 0) {
      faults.add(DebitFault.of(DebitFaultKind.UNKNOWN_RECORD, Scope.FILE, recordNumber, 1));
      return Optional.empty();
    }
    if (allowed.indexOf(found) < 0) {
      faults.add(
          DebitFault.of(DebitFaultKind.WRONG_ORDER, Scope.FILE, recordNumber, 1, allowed, found));
    }
    return switch (found) {
      case Layout.HEADER -> header();
      case Layout.LINE -> line();
      case Layout.TRAILER -> trailer();
      default -> {
        allowed = AT_END;
        yield decoder.end();
      }
    };
  }

  private Optional<DebitRecord> header() {
    allowed = IN_SET;
    sums = DebitTrailer.EMPTY;
    customers.clear();
    Optional<DebitRecord> header = decoder.header();
    if (header.orElse(null) instanceof DebitHeader read
        && !checks.expectedDay().test(read.debitDay())) {
      decoder.fault(
          DebitFaultKind.UNEXPECTED_DAY,
          Layout.DEBIT_DAY,
          "%02d%02d".formatted(read.debitDay().getMonthValue(), read.debitDay().getDayOfMonth()));
    }
    return header;
  }

  private Optional<DebitRecord> line() {
    allowed = IN_SET;
    Optional<DebitRecord> record = decoder.line();
    if (record.orElse(null) instanceof DebitLine line) {
      sums = sums.plus(line.amount(), line.resultCode(), kind);
      check(line);
    }
    return record;
  }

  private void check(DebitLine line) {
    if (!checks.knownBank().test(line.bankCode())) {
      decoder.fault(DebitFaultKind.UNKNOWN_BANK, Layout.BANK_CODE);
    }
    if (!RecordEncoder.isDigits(line.customerNumber(), Layout.CUSTOMER_NUMBER.length())) {
      return;
    }
    int first = customers.put(line.customerNumber(), (int) recordNumber);
    if (first > 0) {
      decoder.fault(DebitFaultKind.DUPLICATE, Layout.CUSTOMER_NUMBER, first);
    }
    checks
        .requestedAmount()
        .apply(line.customerNumber())
        .ifPresent(
            requested -> {
              if (requested != line.amount()) {
                decoder.fault(
                    DebitFaultKind.AMOUNT_DIFFERS, Layout.AMOUNT, requested, line.amount());
              }
            });
  }

  private Optional<DebitRecord> trailer() {
    allowed = BETWEEN_SETS;
    Optional<DebitRecord> record = decoder.trailer();
    if (record.orElse(null) instanceof DebitTrailer stated) {
      compare(Layout.TOTAL_COUNT, stated.totalCount(), sums.totalCount());
      compare(Layout.TOTAL_AMOUNT, stated.totalAmount(), sums.totalAmount());
      compare(Layout.DEBITED_COUNT, stated.debitedCount(), sums.debitedCount());
      compare(Layout.DEBITED_AMOUNT, stated.debitedAmount(), sums.debitedAmount());
      compare(Layout.FAILED_COUNT, stated.failedCount(), sums.failedCount());
      compare(Layout.FAILED_AMOUNT, stated.failedAmount(), sums.failedAmount());
    }
    sums = DebitTrailer.EMPTY;
    return record;
  }

  private void compare(Field field, long stated, long summed) {
    if (stated != summed) {
      decoder.fault(DebitFaultKind.TRAILER_DIFFERS, field, field.name(), stated, summed);
    }
  }

  private DebitFault fault(DebitFaultKind what, Object... arguments) {
    return DebitFault.of(what, Scope.FILE, recordNumber, 0, arguments);
  }

  private DebitItem item(Optional<DebitRecord> record, List<DebitFault> faults) {
    return new DebitItem(recordNumber, record, faults);
  }
}
