package osame.zengin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static osame.zengin.DebitFormat.Newline.CRLF;

import java.io.ByteArrayInputStream;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osame.zengin.DebitFault.Scope;

/** Each rule of taking a result in: what breaks it and how that is told. */
@Tag("RC-074")
class ImportRulesTest {

  private static final DebitFormat PLAIN = DebitFormat.DEFAULT;
  private static final DebitFormat LINES = DebitFormat.DEFAULT.with(CRLF);

  @Test
  void aTrailerThatDoesNotAddUpNamesTheItemAndBothSums() {
    // Record 8 is the trailer; the debited total begins at byte 26.
    List<DebitFault> faults = faults(PLAIN, bytes -> put(bytes, 8, 26, "000000127300"));

    assertThat(faults)
        .containsExactly(
            DebitFault.of(
                DebitFaultKind.TRAILER_DIFFERS,
                Scope.FILE,
                8,
                26,
                "debitedAmount",
                127_300,
                127_400));
    assertThat(faults.get(0).code()).isEqualTo("ZG-E-013");
  }

  @Test
  void everyTotalOfTheTrailerIsCompared() {
    List<DebitFault> faults = faults(PLAIN, bytes -> put(bytes, 8, 2, "9".repeat(54)));

    assertThat(faults)
        .extracting(fault -> fault.arguments().get(0))
        .containsExactly(
            "totalCount",
            "totalAmount",
            "debitedCount",
            "debitedAmount",
            "failedCount",
            "failedAmount");
  }

  @Test
  void aFileCutOffInTheMiddleOfARecord() {
    List<DebitFault> faults = faults(PLAIN, bytes -> Arrays.copyOf(bytes, 500));

    assertThat(faults).containsExactly(DebitFault.of(DebitFaultKind.CUT_OFF, Scope.FILE, 5, 0));
    assertThat(faults(LINES, bytes -> Arrays.copyOf(bytes, 500))).isEqualTo(faults);
  }

  @Test
  void aFileCutOffBetweenRecords() {
    assertThat(faults(PLAIN, bytes -> Arrays.copyOf(bytes, 480)))
        .containsExactly(DebitFault.of(DebitFaultKind.CUT_OFF, Scope.FILE, 4, 0));
    assertThat(faults(PLAIN, bytes -> Arrays.copyOf(bytes, 960)))
        .as("only the end record is missing")
        .containsExactly(DebitFault.of(DebitFaultKind.CUT_OFF, Scope.FILE, 8, 0));
    assertThat(faults(PLAIN, bytes -> new byte[0]))
        .containsExactly(DebitFault.of(DebitFaultKind.EMPTY, Scope.FILE, 0, 0));
  }

  @Test
  void aRecordOfTheWrongLengthDoesNotSpoilTheNext() {
    List<DebitFault> faults = faults(LINES, bytes -> without(bytes, 2 * 122 + 60, 2 * 122 + 61));

    assertThat(faults.get(0))
        .isEqualTo(DebitFault.of(DebitFaultKind.WRONG_LENGTH, Scope.FILE, 3, 0, 119));
    assertThat(faults.subList(1, faults.size()))
        .as("then only the sums lack the line")
        .hasSize(4)
        .allMatch(fault -> fault.kind() == DebitFaultKind.TRAILER_DIFFERS);
  }

  @Test
  void newlinesOfTheWrongKind() {
    for (String newline : List.of("\r", "\n")) {
      byte[] bytes =
          new String(good(LINES), ISO_8859_1).replace("\r\n", newline).getBytes(ISO_8859_1);
      DebitFormat detected = DebitFormat.detect(bytes).orElseThrow();

      DebitReading reading = Samples.read(bytes, detected, DebitFileKind.RESULT);

      assertThat(reading.file()).isEqualTo(Samples.result());
      assertThat(reading.faults())
          .hasSize(9)
          .allMatch(fault -> fault.kind() == DebitFaultKind.WRONG_NEWLINE);
    }
  }

  @Test
  void recordsOutOfOrder() {
    assertThat(faults(PLAIN, bytes -> without(bytes, 0, 120)).get(0))
        .as("no header")
        .isEqualTo(DebitFault.of(DebitFaultKind.WRONG_ORDER, Scope.FILE, 1, 1, "1", "2"));
    assertThat(faults(PLAIN, bytes -> without(bytes, 840, 960)))
        .as("no trailer")
        .containsExactly(DebitFault.of(DebitFaultKind.WRONG_ORDER, Scope.FILE, 8, 1, "28", "9"));
    assertThat(faults(PLAIN, bytes -> put(bytes, 3, 1, "7")).get(0))
        .isEqualTo(DebitFault.of(DebitFaultKind.UNKNOWN_RECORD, Scope.FILE, 3, 1));
    assertThat(faults(PLAIN, bytes -> concat(bytes, bytes)))
        .containsExactly(DebitFault.of(DebitFaultKind.DATA_AFTER_END, Scope.FILE, 10, 0));
  }

  @Test
  void aHeaderOfAnotherFile() {
    assertThat(faults(PLAIN, bytes -> put(bytes, 1, 2, "21")))
        .containsExactly(DebitFault.of(DebitFaultKind.NOT_DIRECT_DEBIT, Scope.FILE, 1, 2));
    assertThat(faults(PLAIN, bytes -> put(bytes, 1, 4, "1")))
        .containsExactly(DebitFault.of(DebitFaultKind.WRONG_ENCODING_CODE, Scope.FILE, 1, 4));
    assertThat(faults(PLAIN, bytes -> put(bytes, 1, 55, "0230")))
        .containsExactly(DebitFault.of(DebitFaultKind.NO_SUCH_DAY, Scope.FILE, 1, 55));
    assertThat(faults(PLAIN, bytes -> put(bytes, 1, 96, "3")))
        .as("no tax office saves for its own taxes")
        .containsExactly(
            DebitFault.of(DebitFaultKind.UNKNOWN_VALUE, Scope.FILE, 1, 96, "accountKind"));
  }

  @Test
  void marksAtBothEnds() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertThat(faults(PLAIN, bytes -> concat(mark, bytes)))
        .containsExactly(DebitFault.of(DebitFaultKind.BYTE_ORDER_MARK, Scope.FILE, 1, 1));
    byte[] endOfFile = {0x1A};
    for (DebitFormat format : List.of(PLAIN, LINES)) {
      assertThat(faults(format, bytes -> concat(bytes, endOfFile)))
          .containsExactly(DebitFault.of(DebitFaultKind.TAIL_MARK, Scope.NOTICE, 10, 1));
    }
    assertThat(faults(LINES, bytes -> Arrays.copyOf(bytes, bytes.length - 2)))
        .containsExactly(DebitFault.of(DebitFaultKind.NO_FINAL_NEWLINE, Scope.NOTICE, 9, 0));
    assertThat(faults(PLAIN, bytes -> concat(bytes, new byte[] {'x'})))
        .containsExactly(DebitFault.of(DebitFaultKind.DATA_AFTER_END, Scope.FILE, 10, 0));
  }

  @Test
  void aLineWithAnUnreadableAmountIsNoLine() {
    DebitReading reading = read(PLAIN, put(good(PLAIN), 2, 81, "00000A5000"));

    assertThat(reading.file().sets().get(0).lines()).hasSize(5);
    assertThat(reading.faults().get(0))
        .isEqualTo(DebitFault.of(DebitFaultKind.NOT_DIGITS, Scope.ROW, 2, 86, "amount"));
    assertThat(reading.faults()).anyMatch(f -> f.kind() == DebitFaultKind.TRAILER_DIFFERS);
  }

  @Test
  void charactersThatTheRulesForbid() {
    for (String bad : List.of("a", "\u00A7", "\u00B0", ",", "\u0000", "\u0085")) {
      assertThat(faults(PLAIN, bytes -> put(bytes, 2, 55, bad)))
          .containsExactly(DebitFault.of(DebitFaultKind.CHARACTER, Scope.ROW, 2, 55, "holderName"));
    }
    byte[] wo = put(good(PLAIN), 2, 55, "\u00A6");
    assertThat(read(PLAIN.with(CharacterRules.WIDE), wo).faults())
        .as("a bank that takes more")
        .isEmpty();
    assertThat(faults(PLAIN, bytes -> put(bytes, 2, 8, "(")))
        .as("names of banks are stricter")
        .containsExactly(DebitFault.of(DebitFaultKind.CHARACTER, Scope.ROW, 2, 8, "bankName"));
  }

  @Test
  void codesOutsideTheirLists() {
    assertThat(faults(PLAIN, bytes -> put(bytes, 2, 43, "4")))
        .containsExactly(
            DebitFault.of(DebitFaultKind.UNKNOWN_VALUE, Scope.ROW, 2, 43, "accountKind"));
    assertThat(faults(PLAIN, bytes -> put(bytes, 2, 91, "3")))
        .containsExactly(DebitFault.of(DebitFaultKind.UNKNOWN_VALUE, Scope.ROW, 2, 91, "newCode"));
    assertThat(faults(PLAIN, bytes -> put(bytes, 5, 112, "7")))
        .as("the list of results is open: an unknown one has failed like any other")
        .containsExactly(DebitFault.of(DebitFaultKind.UNKNOWN_RESULT_CODE, Scope.NOTICE, 5, 112));
    assertThat(faults(PLAIN, bytes -> put(bytes, 2, 113, "X")))
        .containsExactly(DebitFault.of(DebitFaultKind.FILLER_NOT_BLANK, Scope.NOTICE, 2, 113));
  }

  @Test
  void theSameCustomerNumberTwice() {
    byte[] bytes = good(PLAIN);
    System.arraycopy(bytes, 120 + 91, bytes, 4 * 120 + 91, 20);

    assertThat(read(PLAIN, bytes).faults())
        .containsExactly(DebitFault.of(DebitFaultKind.DUPLICATE, Scope.ROW, 5, 92, 2));
  }

  @Test
  void aResultInARequest() {
    DebitReading reading = Samples.read(good(PLAIN), PLAIN, DebitFileKind.REQUEST);

    assertThat(reading.faults())
        .extracting(DebitFault::kind)
        .containsExactly(
            DebitFaultKind.RESULT_IN_REQUEST,
            DebitFaultKind.RESULT_IN_REQUEST,
            DebitFaultKind.TRAILER_DIFFERS,
            DebitFaultKind.TRAILER_DIFFERS,
            DebitFaultKind.TRAILER_DIFFERS,
            DebitFaultKind.TRAILER_DIFFERS);
  }

  @Test
  void whatOnlyTheCityKnows() {
    DebitChecks checks =
        new DebitChecks(
            MonthDay.of(9, 30)::equals,
            bank -> !bank.equals("9001"),
            customer -> OptionalLong.of(25_000));

    DebitReading reading =
        DebitReader.readAll(
            new ByteArrayInputStream(good(PLAIN)), PLAIN, DebitFileKind.RESULT, checks);

    assertThat(reading.faults())
        .contains(
            DebitFault.of(DebitFaultKind.UNEXPECTED_DAY, Scope.FILE, 1, 55, "0831"),
            DebitFault.of(DebitFaultKind.UNKNOWN_BANK, Scope.ROW, 2, 2),
            DebitFault.of(DebitFaultKind.AMOUNT_DIFFERS, Scope.ROW, 3, 81, 25_000, 31_400));
    assertThat(reading.faults()).hasSize(1 + 6 + 5);
  }

  private static byte[] good(DebitFormat format) {
    return Samples.bytes(Samples.result(), format, DebitFileKind.RESULT);
  }

  private static List<DebitFault> faults(DebitFormat format, UnaryOperator<byte[]> damage) {
    return read(format, damage.apply(good(format))).faults();
  }

  private static DebitReading read(DebitFormat format, byte[] bytes) {
    return Samples.read(bytes, format, DebitFileKind.RESULT);
  }

  /** Overwrites bytes in a plain file; record and position count from 1. */
  private static byte[] put(byte[] bytes, int record, int position, String text) {
    byte[] changed = bytes.clone();
    byte[] with = text.getBytes(ISO_8859_1);
    System.arraycopy(with, 0, changed, (record - 1) * 120 + position - 1, with.length);
    return changed;
  }

  private static byte[] without(byte[] bytes, int from, int to) {
    return concat(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
