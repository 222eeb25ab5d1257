package osame.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What is written is read back, whatever it says and however it is coded. */
class RoundTripPropertiesTest {

  private static final String ALWAYS =
      " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";

  @Property(tries = 300, seed = "91")
  @Tag("RC-073")
  @Tag("RC-074")
  void whatIsWrittenIsReadBack(
      @ForAll("formats") DebitFormat format,
      @ForAll DebitFileKind kind,
      @ForAll("sets") List<Set> sets) {
    DebitFile file =
        new DebitFile(
            sets.stream()
                .map(set -> DebitFile.DebitSet.of(set.header, distinct(set.lines, kind), kind))
                .toList());

    byte[] bytes = Samples.bytes(file, format, kind);
    DebitReading reading = Samples.read(bytes, format, kind);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.file()).isEqualTo(file);
    assertThat(DebitFormat.detect(bytes).map(DebitFormat::encoding)).contains(format.encoding());
    assertThat(DebitFormat.detect(bytes).map(DebitFormat::newline)).contains(format.newline());
    int records = file.sets().stream().mapToInt(set -> set.lines().size() + 2).sum() + 1;
    int length = format.newline() == DebitFormat.Newline.CRLF ? 122 : 120;
    assertThat(bytes).hasSize(records * length);
  }

  @Property(tries = 300, seed = "92")
  @Tag("RC-074")
  void theDebitDayIsTheNearestOfItsName(
      @ForAll("days") LocalDate runDate, @ForAll("days") LocalDate other) {
    MonthDay day = MonthDay.from(other);

    LocalDate found = DebitHeader.nearest(day, runDate);

    assertThat(MonthDay.from(found)).isEqualTo(day);
    long distance = Math.abs(ChronoUnit.DAYS.between(found, runDate));
    for (int year = runDate.getYear() - 2; year <= runDate.getYear() + 2; year++) {
      if (day.isValidYear(year)) {
        assertThat(distance)
            .isLessThanOrEqualTo(Math.abs(ChronoUnit.DAYS.between(day.atYear(year), runDate)));
      }
    }
  }

  @Property(tries = 500, seed = "93")
  @Tag("RC-079")
  void convertedNamesCanBeSentAndAreNeverCutInsideAKana(
      @ForAll("names") String name, @ForAll("formats") DebitFormat format) {
    String converted = ZenginText.convert(name, format.rules()).text();

    String cut = ZenginText.cut(converted, 30);

    assertThat(DebitWriter.check(Samples.line(1, cut, 1), format)).isEmpty();
    assertThat(converted).startsWith(cut);
    String rest = converted.substring(cut.length());
    assertThat(rest).doesNotStartWith("ﾞ").doesNotStartWith("ﾟ");
    assertThat(ZenginText.convert(converted, format.rules()).text())
        .as("converting again changes nothing")
        .isEqualTo(converted);
  }

  record Set(DebitHeader header, List<DebitLine> lines) {}

  /** A request has no results, and no customer number stands twice in a set. */
  private static List<DebitLine> distinct(List<DebitLine> lines, DebitFileKind kind) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i -> {
              DebitLine line = lines.get(i);
              String customer = line.customerNumber().substring(0, 17) + "%03d".formatted(i);
              return new DebitLine(
                  line.bankCode(),
                  line.bankName(),
                  line.branchCode(),
                  line.branchName(),
                  line.accountKind(),
                  line.accountNumber(),
                  line.holderName(),
                  line.amount(),
                  line.newCode(),
                  customer,
                  kind == DebitFileKind.REQUEST ? ResultCode.DEBITED : line.resultCode());
            })
        .toList();
  }

  @Provide
  Arbitrary<DebitFormat> formats() {
    return Combinators.combine(
            Arbitraries.of(TextEncoding.values()),
            Arbitraries.of(DebitFormat.Newline.values()),
            Arbitraries.of(CharacterRules.STRICT, CharacterRules.WIDE))
        .as(DebitFormat::new);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2032, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("アガパヴぁゃッーヲヵ漢・（）Ａａz 　-ｶﾞｧｰ゛\u3099𠮷")
        .ofMaxLength(40)
        // A mark in front of everything belongs to no kana, so there is nothing to cut from.
        .map(name -> "ア" + name.replace("゛", "").replace("\u3099", ""));
  }

  @Provide
  Arbitrary<List<Set>> sets() {
    Arbitrary<DebitHeader> headers =
        Combinators.combine(
                digits(10),
                text("()-.", 40),
                Arbitraries.integers().between(0, 365).map(i -> monthDay(i)),
                digits(4),
                text("-", 15),
                digits(3),
                Arbitraries.of(AccountKind.ORDINARY, AccountKind.CURRENT, AccountKind.OTHER),
                digits(7))
            .as(
                (consignor, name, day, bank, bankName, branch, kind, account) ->
                    new DebitHeader(
                        consignor, name, day, bank, bankName, branch, bankName, kind, account));
    Arbitrary<DebitLine> lines =
        Combinators.combine(
                digits(4),
                text("-", 15),
                Arbitraries.of(AccountKind.values()),
                digits(7),
                text("()-.", 30),
                Arbitraries.longs().between(1, DebitLine.MAX_AMOUNT),
                digits(20),
                Arbitraries.of('0', '0', '1', '2', '3', '4', '8', '9', 'E', 'N'))
            .as(
                (bank, name, kind, account, holder, amount, customer, code) ->
                    new DebitLine(
                        bank,
                        name,
                        bank.substring(1),
                        name,
                        kind,
                        account,
                        holder,
                        amount,
                        NewCode.values()[(int) (amount % 3)],
                        customer,
                        new ResultCode(code)));
    return Combinators.combine(headers, lines.list().ofMaxSize(12))
        .as(Set::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static MonthDay monthDay(int dayOfLeapYear) {
    return MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(dayOfLeapYear));
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<String> text(String symbols, int length) {
    return Arbitraries.strings()
        .withChars(ALWAYS + symbols)
        .ofMaxLength(length)
        .map(String::stripTrailing);
  }
}
