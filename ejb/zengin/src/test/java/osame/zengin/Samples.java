package osame.zengin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** Files and values that the tests share. */
final class Samples {

  static final DebitHeader HEADER =
      new DebitHeader(
          "1234567890",
          "ﾅｶﾞﾐｼ ｶｲｹｲｶﾝﾘｼﾔ",
          MonthDay.of(8, 31),
          "9001",
          "ﾃｽﾄｷﾞﾝｺｳ",
          "001",
          "ﾎﾝﾃﾝ",
          AccountKind.ORDINARY,
          "0000001");

  private static final List<String> NAMES =
      List.of("ﾔﾏﾀﾞ ﾀﾛｳ", "ｽｽﾞｷ ﾊﾅｺ", "ｻﾄｳ ｼﾞﾛｳ", "ﾀｶﾊｼ ｻﾌﾞﾛｳ", "(ｶ)ﾅｶﾞﾐ-1.", "MC DONALD");
  private static final long[] AMOUNTS = {25_000, 31_400, 18_700, 40_000, 52_300, 9_600};

  private Samples() {}

  /** Six debits of 177,000 yen; the codes are the bank's answer to each. */
  static List<DebitLine> lines(String codes) {
    return IntStream.range(0, codes.length())
        .mapToObj(i -> line(i, NAMES.get(i), AMOUNTS[i]).answered(new ResultCode(codes.charAt(i))))
        .toList();
  }

  static DebitLine line(int number, String holder, long amount) {
    return new DebitLine(
        "9001",
        "ﾃｽﾄｷﾞﾝｺｳ",
        "00" + (1 + number % 3),
        "ﾎﾝﾃﾝ",
        AccountKind.ORDINARY,
        "" + (1_000_001 + number),
        holder,
        amount,
        NewCode.OTHER,
        "202601" + ZenginText.zeroFilled(100 + number, 10) + "0226",
        ResultCode.DEBITED);
  }

  static DebitFile result() {
    return new DebitFile(
        List.of(DebitFile.DebitSet.of(HEADER, lines("000102"), DebitFileKind.RESULT)));
  }

  static byte[] bytes(DebitFile file, DebitFormat format, DebitFileKind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DebitWriter.writeAll(file, out, format, kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] golden(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  static DebitReading read(byte[] bytes, DebitFormat format, DebitFileKind kind) {
    return DebitReader.readAll(new ByteArrayInputStream(bytes), format, kind);
  }
}
