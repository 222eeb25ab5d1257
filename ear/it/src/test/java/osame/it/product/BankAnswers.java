package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Predicate;
import osame.zengin.DebitFile;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;
import osame.zengin.DebitReader;
import osame.zengin.DebitWriter;
import osame.zengin.ResultCode;

/** A bank that reads a request of direct debits and answers it. */
public final class BankAnswers {

  private BankAnswers() {}

  /** Reads a request, which must be without fault. */
  public static DebitFile read(byte[] request) throws IOException {
    var reading =
        DebitReader.readAll(
            new ByteArrayInputStream(request), DebitFormat.DEFAULT, DebitFileKind.REQUEST);
    assertThat(reading.faults()).isEmpty();
    return reading.file();
  }

  /** The result file: lines with funds are debited, the others are not for want of funds. */
  public static byte[] to(DebitFile request, Predicate<DebitLine> funds) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DebitWriter writer = new DebitWriter(bytes, DebitFormat.DEFAULT, DebitFileKind.RESULT)) {
      writer.header(request.sets().get(0).header());
      for (DebitLine line : request.sets().get(0).lines()) {
        writer.line(line.answered(funds.test(line) ? ResultCode.DEBITED : ResultCode.NO_FUNDS));
      }
      writer.trailer();
      writer.end();
    }
    return bytes.toByteArray();
  }
}
