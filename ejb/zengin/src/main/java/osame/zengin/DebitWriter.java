package osame.zengin;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a direct-debit file record by record: for each set {@link #header}, {@link #line}s, {@link
 * #trailer}, and at last {@link #end}. The trailer is worked out here and can't be given. What the
 * rules forbid is refused, never mended: {@link #check} tells it beforehand.
 *
 * <p>{@link #close} closes the stream and does not write the end record, so a file that was given
 * up in the middle shows as cut off. Not for several threads.
 */
public final class DebitWriter implements Closeable {

  private enum State {
    OUTSIDE,
    IN_SET,
    ENDED
  }

  private final OutputStream out;
  private final DebitFormat format;
  private final DebitFileKind kind;
  private final RecordEncoder encoder;
  private DebitTrailer sums = DebitTrailer.EMPTY;
  private State state = State.OUTSIDE;
  private long recordNumber = 1;

  /**
   * @param out where the bytes go; buffered here
   * @param format how the bank wants it
   * @param kind request or result
   */
  public DebitWriter(OutputStream out, DebitFormat format, DebitFileKind kind) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.format = format;
    this.kind = kind;
    this.encoder = new RecordEncoder(format);
  }

  /** What the rules of the bank find wrong with a line of a request; empty if it can be sent. */
  public static List<DebitFault> check(DebitLine line, DebitFormat format) {
    return new RecordEncoder(format).line(line, DebitFileKind.REQUEST, 0);
  }

  /** Writes a file whole; its trailers are worked out anew. */
  public static void writeAll(
      DebitFile file, OutputStream out, DebitFormat format, DebitFileKind kind) throws IOException {
    DebitWriter writer = new DebitWriter(out, format, kind);
    for (DebitFile.DebitSet set : file.sets()) {
      writer.header(set.header());
      for (DebitLine line : set.lines()) {
        writer.line(line);
      }
      writer.trailer();
    }
    writer.end();
  }

  /**
   * Begins a set.
   *
   * @throws DebitRefusedException if the header can't be written so
   */
  public void header(DebitHeader header) throws IOException {
    require(State.OUTSIDE);
    write(encoder.header(header, recordNumber));
    sums = DebitTrailer.EMPTY;
    state = State.IN_SET;
  }

  /**
   * Adds a debit to the set.
   *
   * @throws DebitRefusedException if the line can't be written so, or the set would have more lines
   *     or a higher sum than a trailer holds
   */
  public void line(DebitLine line) throws IOException {
    require(State.IN_SET);
    List<DebitFault> faults = encoder.line(line, kind, recordNumber);
    if (faults.isEmpty()) {
      DebitTrailer next = sums.plus(line.amount(), line.resultCode(), kind);
      if (next.totalCount() > DebitTrailer.MAX_LINES
          || next.totalAmount() > DebitTrailer.MAX_TOTAL) {
        Field full =
            next.totalCount() > DebitTrailer.MAX_LINES ? Layout.TOTAL_COUNT : Layout.TOTAL_AMOUNT;
        faults.add(
            DebitFault.of(
                DebitFaultKind.OUT_OF_RANGE, DebitFault.Scope.FILE, recordNumber, 0, full.name()));
      } else {
        sums = next;
      }
    }
    write(faults);
  }

  /**
   * Ends the set.
   *
   * @return its totals, as written
   */
  public DebitTrailer trailer() throws IOException {
    require(State.IN_SET);
    write(encoder.trailer(sums, recordNumber));
    state = State.OUTSIDE;
    return sums;
  }

  /** Ends the file and hands all bytes to the stream. */
  public void end() throws IOException {
    require(State.OUTSIDE);
    encoder.end(recordNumber);
    write(List.of());
    state = State.ENDED;
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void require(State wanted) {
    if (state != wanted) {
      throw new IllegalStateException("not allowed here: the file is " + state);
    }
  }

  private void write(List<DebitFault> faults) throws IOException {
    if (!faults.isEmpty()) {
      throw new DebitRefusedException(faults);
    }
    out.write(encoder.bytes());
    if (format.newline() == DebitFormat.Newline.CRLF) {
      out.write(TextEncoding.CARRIAGE_RETURN);
      out.write(format.encoding().lineFeed());
    }
    recordNumber++;
  }
}
