package osame.testcity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.check.AddresseeNumberCheck;
import osame.foundation.check.PersonalNumberCheck;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Phase;
import osame.zengin.DebitFault;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;
import osame.zengin.DebitReader;
import osame.zengin.DebitReading;

/** The files are what the summary says, and what the intake will take. */
class TestCityTest {

  private static final TestCityOptions SMALL = TestCityOptions.standard().withPeople(3_000);

  @TempDir static Path directory;
  private static TestCitySummary city;

  @BeforeAll
  static void generate() throws IOException {
    city = TestCity.generate(SMALL, directory);
  }

  @Test
  void theSameSeedGivesTheSameBytes(@TempDir Path again, @TempDir Path other) throws IOException {
    TestCity.generate(SMALL, again);
    TestCity.generate(SMALL.withSeed(2), other);

    assertThat(hashes(again)).isEqualTo(hashes(directory)).isNotEqualTo(hashes(other));
  }

  private static Map<String, String> hashes(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> directory.relativize(file).toString(),
                  TestCityTest::hash,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyFileIsInTheSummaryAndAddsUpToItsControlRecord() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(city.files())
          .extracting(GeneratedFile::path)
          .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile).toList());
    }
    for (GeneratedFile file : city.files()) {
      if (file.kind() == Kind.LEVIES || file.kind() == Kind.PAYMENTS) {
        List<String> lines = Files.readAllLines(file.path());
        long total = rows(file).stream().mapToLong(row -> Long.parseLong(row.get("amount"))).sum();
        assertThat(lines.get(lines.size() - 1))
            .isEqualTo("CONTROL,%d,%d", file.rows(), file.total())
            .isEqualTo("CONTROL,%d,%d", lines.size() - 2, total);
      }
    }
  }

  @Test
  void aCityOfThirtyThousandHasAboutTenReceivablesEach() {
    assertThat(city.receivables()).isBetween(8L * SMALL.people(), 12L * SMALL.people());
    assertThat(city.addressees()).isEqualTo(SMALL.people());
    assertThat(city.accounts()).isBetween(SMALL.people() * 25L / 100, SMALL.people() * 40L / 100);
    assertThat(city.debitDay()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(city.paid()).isBetween(city.levied() * 70 / 100, city.levied() * 90 / 100);
  }

  @Test
  void addresseesAreInventedButLookReal() {
    List<CSVRecord> rows = rows(files(Kind.ADDRESSEES).get(0));

    assertThat(rows)
        .allMatch(
            row ->
                AddresseeNumberCheck.isValid(
                    row.get("addressee_number"), AddresseeNumberCheck.RemainderOne.SKIP))
        .allMatch(row -> row.get("kana").matches("[ァ-ヴー　]+"))
        .allMatch(row -> row.get("postal_code").matches("000[0-9]{4}"))
        .allMatch(row -> row.get("telephone").matches("(000-[0-9]{3}-[0-9]{4})?"))
        .allMatch(row -> row.get("corporate_number").isEmpty());
    assertThat(rows).extracting(row -> row.get("addressee_number")).doesNotHaveDuplicates();
    assertThat(share(rows, "RESIDENT")).isBetween(84L, 88L);
    assertThat(share(rows, "UNREGISTERED")).isBetween(4L, 8L);
    assertThat(share(rows, "CORPORATION")).isBetween(6L, 10L);
    String names = rows.stream().map(row -> row.get("name")).collect(Collectors.joining());
    assertThat(names).contains("𠮷", "髙", "﨑", "葛\uDB40\uDD00", "邊", "濵", "ＳＭＩＴＨ");
  }

  private static long share(List<CSVRecord> rows, String kind) {
    return rows.stream().filter(row -> row.get("kind").equals(kind)).count() * 100 / rows.size();
  }

  @Test
  void noFileHoldsAPersonalNumber() throws IOException {
    Pattern twelve = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");
    for (GeneratedFile file : city.files()) {
      if (file.kind() != Kind.DEBIT_RESULT) {
        String text = Files.readString(file.path());
        assertThat(twelve.matcher(text).results().map(MatchResult::group))
            .noneMatch(PersonalNumberCheck::isValid);
      }
    }
  }

  @Test
  void dueDatesFollowTheCalendarAndKeysAreUnique() {
    List<CSVRecord> levies =
        files(Kind.LEVIES).stream()
            .filter(file -> file.phase() == Phase.HISTORY)
            .flatMap(file -> rows(file).stream())
            .toList();

    assertThat(levies).hasSize((int) city.receivables());
    assertThat(levies).extracting(Replay::key).doesNotHaveDuplicates();
    assertThat(levies)
        .allMatch(row -> Long.parseLong(row.get("amount")) > 0)
        .allMatch(
            row ->
                BusinessCalendar.standard()
                    .shiftDueDate(LocalDate.parse(row.get("nominal_due_date")))
                    .toString()
                    .equals(row.get("due_date")));
  }

  @Test
  void bankAccountsCanBeSent() {
    List<CSVRecord> accounts = rows(files(Kind.BANK_ACCOUNTS).get(0));

    assertThat(accounts)
        .allMatch(row -> row.get("bank_code").matches("900[1-4]"))
        .allMatch(row -> row.get("holder_kana").matches("[A-Z0-9ｱ-ﾟ().\\- ]{1,30}"))
        .allMatch(row -> row.get("account_number").matches("[0-9]{7}"));
    assertThat(accounts)
        .extracting(row -> row.get("addressee_number") + row.get("tax_item"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTroubleIsThere() {
    assertThat(city.troubles())
        .extracting(Trouble::kind)
        .containsAll(Arrays.asList(Trouble.Kind.values()));
    Set<String> demoFiles =
        city.files(Phase.DEMO_DAY).stream()
            .map(file -> file.path().getFileName().toString())
            .collect(Collectors.toSet());
    assertThat(city.troubles()).allMatch(trouble -> demoFiles.contains(trouble.file()));
  }

  @Test
  void theBanksAnswersTieOutAndTheBrokenOnesDoNot() throws IOException {
    StringBuilder codes = new StringBuilder();
    for (GeneratedFile file : files(Kind.DEBIT_RESULT)) {
      DebitReading reading = read(file);
      if (!file.outcome().refused()) {
        assertThat(reading.faults()).isEmpty();
        List<DebitLine> lines = reading.file().sets().get(0).lines();
        assertThat(lines).hasSize((int) file.rows());
        lines.forEach(line -> codes.append(line.resultCode().value()));
      } else if (file.path().toString().contains("again")) {
        assertThat(Files.mismatch(file.path(), original(file))).isEqualTo(-1L);
      } else {
        assertThat(reading.faults()).anyMatch(fault -> fault.scope() == DebitFault.Scope.FILE);
      }
    }
    assertThat(codes).contains("0", "1", "2", "3", "4", "8", "9", "E", "N");
  }

  private static Path original(GeneratedFile copy) {
    return Path.of(copy.path().toString().replace("-again", ""));
  }

  static DebitReading read(GeneratedFile file) throws IOException {
    byte[] start = Files.readAllBytes(file.path());
    try (InputStream in = Files.newInputStream(file.path())) {
      return DebitReader.readAll(in, DebitFormat.detect(start).orElseThrow(), DebitFileKind.RESULT);
    }
  }

  @Test
  void aLedgerOfItsOwnComesToTheOutcomesOfTheSummary() throws IOException {
    Replay replay = new Replay(city);

    for (GeneratedFile file : city.files(Phase.HISTORY)) {
      replay.takeIn(file);
    }
    assertThat(replay.posted()).isEqualTo(city.paid());
    assertThat(replay.overpaid() + replay.suspense()).isZero();
    replay.request();
    for (GeneratedFile file : city.files(Phase.DEMO_DAY)) {
      replay.takeIn(file);
    }
    replay.everyRequestIsAnswered();
  }

  @Test
  void aCityTooSmallForItsTroublesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withPeople(100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TestCityOptions(1, 3_000, List.of(2026), LocalDate.of(2026, 5, 1)));
  }

  @Test
  void otherSeedsAndDaysWorkToo(@TempDir Path temp) throws IOException {
    List<LocalDate> days = List.of(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 12, 28));
    for (int seed = 10; seed < 16; seed++) {
      TestCityOptions options =
          new TestCityOptions(seed, 2_000, List.of(2025, 2026), days.get(seed % 2));
      TestCitySummary other = TestCity.generate(options, temp.resolve("city" + seed));
      Replay replay = new Replay(other);
      for (GeneratedFile file : other.files(Phase.HISTORY)) {
        replay.takeIn(file);
      }
      replay.request();
      for (GeneratedFile file : other.files(Phase.DEMO_DAY)) {
        replay.takeIn(file);
      }
      replay.everyRequestIsAnswered();
    }
  }

  private static List<GeneratedFile> files(Kind kind) {
    return city.files().stream().filter(file -> file.kind() == kind).toList();
  }

  /** The rows of a CSV file without header and control record. */
  static List<CSVRecord> rows(GeneratedFile file) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(false)
            .get();
    try (CSVParser parser = CSVParser.parse(file.path(), StandardCharsets.UTF_8, format)) {
      return parser.stream().filter(row -> !row.get(0).equals("CONTROL")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
