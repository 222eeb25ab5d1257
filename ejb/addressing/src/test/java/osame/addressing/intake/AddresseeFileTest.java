package osame.addressing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.api.Operation;
import osame.addressing.api.Addressee;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.AddressingException;
import osame.addressing.api.ImportFault;
import osame.addressing.api.LackingItem;
import osame.addressing.search.AddresseesBean;
import osame.addressing.testing.Desk;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

/** A file of addressees comes in and its people are found. */
@Tag("AT-001")
@Tag("AT-002")
@Tag("AT-023")
class AddresseeFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
  private static final String HEADER =
      "addressee_number,kind,name,kana,birth_date,postal_code,address,address_detail,telephone,corporate_number\n";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Desk desk;
  private AddresseesBean addressees;
  private AddresseeFileBean intake;
  private long jobs;

  @BeforeEach
  void setUp() {
    desk = new Desk(database);
    addressees =
        new AddresseesBean(
            desk.jdbi(), desk, desk.jobs(), desk, desk, desk.clock(), Desk.caller("sato"));
    intake =
        new AddresseeFileBean(desk.jdbi(), desk, desk, desk, desk.clock(), Desk.caller("batch"));
  }

  private long takeIn(String content) {
    long file = desk.file(content.getBytes(StandardCharsets.UTF_8));
    jobs++;
    desk.act(() -> intake.takeIn(jobs, Desk.act(DAY), file));
    return file;
  }

  private List<String> search(String number, String name, LocalDate birthDate, String address) {
    AddresseeCriteria criteria = new AddresseeCriteria(number, name, birthDate, address);
    List<Addressee> found = new java.util.ArrayList<>();
    desk.act(() -> found.addAll(addressees.search("T-01", criteria, PageRequest.first(50)).rows()));
    return found.stream().map(Addressee::name).toList();
  }

  private List<ImportFault> faults(long file) {
    List<ImportFault> faults = new java.util.ArrayList<>();
    desk.act(() -> faults.addAll(addressees.importFaults(file, PageRequest.first(50)).rows()));
    return faults;
  }

  @Test
  void peopleAreFoundHoweverTheirNamesAreWritten() {
    String name = "渡\uDB40\uDD01邉 𠮷子"; // a variation sequence, and a character beyond the BMP
    takeIn(
        "\uFEFF"
            + HEADER
            + "000000000000018,RESIDENT,"
            + name
            + ",ワタナベ ヨシコ,1970-03-09,2510001,架空市朝日町一丁目２－３,朝日ハイツ101,0466000000,\n"
            + "000000000000026,UNREGISTERED,甲野　太郎,コウノ タロウ,,,,,,\n"
            + "000000000000034,CORPORATION,架空商事株式会社,カクウシヨウジ,,251-0002,架空市南町4,,,7123456789012\n");
    assertThat(search(null, "渡辺", null, null)).containsExactly(name);
    assertThat(search(null, "わたなへ", null, null)).containsExactly(name);
    assertThat(search(null, "ﾜﾀﾅﾍﾞﾖｼ", null, null)).containsExactly(name);
    assertThat(search(null, "吉子", null, null)).containsExactly(name);
    assertThat(search(null, "コーノ", null, null)).containsExactly("甲野　太郎");
    assertThat(search(null, "カクウショージ", null, null)).containsExactly("架空商事株式会社");
    assertThat(search("18", null, null, null)).containsExactly(name);
    assertThat(search("000000000000026", null, null, null)).containsExactly("甲野　太郎");
    assertThat(search(null, null, LocalDate.of(1970, 3, 9), null)).containsExactly(name);
    assertThat(search(null, null, null, "朝日町一丁目2-3")).containsExactly(name);
    assertThat(search(null, "ワタナベ", null, "南町")).isEmpty();
    assertThat(desk.log.get(0).operation()).isEqualTo(Operation.BATCH);
    assertThat(desk.log.get(0).count()).isEqualTo(3);
    assertThat(desk.log.get(1).operation()).isEqualTo(Operation.SEARCH);
    assertThat(desk.log.get(1).addressees())
        .containsExactly(new AddresseeNumber("000000000000018"));
    assertThat(desk.log.get(1).subject()).doesNotContain("渡");
  }

  @Test
  void aSearchWithoutCriterionIsRefused() {
    assertThatThrownBy(() -> search("", " ", null, "-"))
        .isInstanceOf(AddressingException.class)
        .hasMessageContaining("AD-E-001");
  }

  @Test
  void aSecondFileUpdatesWhatChanged() {
    takeIn(HEADER + "000000000000018,RESIDENT,乙川 花子,オトカワ ハナコ,,,架空市北町1,,,\n");
    takeIn(HEADER + "000000000000018,RESIDENT,丙山 花子,ヘイヤマ ハナコ,,,架空市北町1,,,\n");
    assertThat(search(null, "オトカワ", null, null)).isEmpty();
    assertThat(search(null, "ヘイヤマ", null, null)).containsExactly("丙山 花子");
    desk.act(
        () ->
            assertThat(addressees.find("T-01", new AddresseeNumber("000000000000018")))
                .get()
                .extracting(Addressee::kind, Addressee::birthDate, Addressee::corporateNumber)
                .containsExactly(AddresseeKind.RESIDENT, null, null));
  }

  @Test
  void eachFaultyRowIsListedAndTheOthersComeIn() {
    long file =
        takeIn(
            HEADER
                + "1,RESIDENT,名,メイ,,,,,,\n"
                + "000000000000018,PERSON,名,メイ,,,,,,\n"
                + "000000000000018,RESIDENT, ,メイ,,,,,,\n"
                + "000000000000018,RESIDENT,名,メイ,2026-02-30,,,,,\n"
                + "000000000000018,RESIDENT,名,メイ,2026-06-06,,,,,\n"
                + "000000000000018,RESIDENT,名,メイ,,251,,,,\n"
                + "000000000000018,CORPORATION,名,メイ,,,,,,7123456789013\n"
                + "000000000000018,RESIDENT,名\uFFFD,メイ,,,,,,\n"
                + "000000000000018,RESIDENT,名\n"
                + "000000000000026,RESIDENT,二度,ニド,,,,,,\n"
                + "000000000000026,RESIDENT,二度,ニド,,,,,,\n"
                + "000000000000034,RESIDENT,\"正, しい\",タダシイ,,,,,,\n");
    assertThat(faults(file))
        .extracting(fault -> fault.line() + " " + fault.code())
        .containsExactly(
            "2 AD-F-03",
            "3 AD-F-04",
            "4 AD-F-05",
            "5 AD-F-06",
            "6 AD-F-06",
            "7 AD-F-07",
            "8 AD-F-08",
            "9 AD-F-02",
            "10 AD-F-01",
            "11 AD-F-09",
            "12 AD-F-09");
    assertThat(faults(file).get(9).arguments()).containsExactly("11, 12");
    assertThat(search(null, "タダシイ", null, null)).containsExactly("正, しい");
    assertThat(search(null, "ニド", null, null)).isEmpty();
  }

  @Test
  void aFileWithAnotherHeaderIsRefusedWhole() {
    assertThatThrownBy(() -> takeIn("number,name\n000000000000018,甲\n"))
        .hasMessageContaining("AD-E-003");
    assertThatThrownBy(() -> takeIn(HEADER + "000000000000018,RESIDENT,\"甲,コウ,,,,,,\n"))
        .hasMessageContaining("AD-E-004");
  }

  @Test
  void aStepThatIsDoneIsNotDoneAgain() {
    long file = takeIn(HEADER + "000000000000018,RESIDENT,甲,コウ,,,,,,\n");
    desk.act(() -> intake.takeIn(jobs, Desk.act(DAY), file));
    assertThat(desk.log).hasSize(1);
  }

  @Test
  void theImportIsAJobOfTheFile() {
    long file = desk.file(HEADER.getBytes(StandardCharsets.UTF_8));
    desk.act(() -> addressees.importFile(Desk.act(DAY), file));
    assertThat(desk.orders.get(0).kind()).isEqualTo(new AddresseeFileJob().kind());
    assertThat(desk.orders.get(0).parameters()).containsEntry("file", Long.toString(file));
    assertThatThrownBy(() -> desk.act(() -> addressees.importFile(Desk.act(DAY), 99)))
        .hasMessageContaining("AD-E-002");
  }

  @Test
  void longListsComePageByPage() {
    takeIn(
        HEADER
            + IntStream.range(100, 350)
                .mapToObj("000000000000%d,RESIDENT,大勢,オオゼイ,,,,,,\n"::formatted)
                .collect(Collectors.joining()));
    desk.act(
        () -> {
          Page<Addressee> page =
              addressees.search(
                  "T-01",
                  new AddresseeCriteria(null, "おおぜい", null, null),
                  new PageRequest(200, 100, "number", true));
          assertThat(page.total()).isEqualTo(250);
          assertThat(page.rows()).hasSize(50);
          assertThat(page.rows().get(49).number().value()).isEqualTo("000000000000100");
        });
  }

  private static final String LONG_HEADER =
      HEADER.strip()
          + ",changed_on,name_alphabet,name_kanji,alias,alias_kana,sex,birth_date_text,municipality_code,town_code,lot,country_code,foreign_address,special_collection_agent_number,representative,branch,household_number,relationship,status,status_on,stay_until\n";

  private static String resident(
      String number, String name, String kana, String address, String changedOn, String status) {
    return number
        + ",RESIDENT,"
        + name
        + ","
        + kana
        + ",1970-03-09,2510001,"
        + address
        + ",,,,"
        + changedOn
        + ",,,,,FEMALE,,,,,,,,,,123,妻,"
        + status
        + ",\n";
  }

  private List<String> history(String number) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT valid || ' ' || name || ' ' || status FROM"
                            + " addressing.addressee_version WHERE addressee_number = :number AND"
                            + " upper_inf(recorded) ORDER BY valid")
                    .bind("number", number)
                    .mapTo(String.class)
                    .list());
  }

  @Test
  void theRegistersDailyFileAddsToTheHistory() {
    String number = "000000000000018";
    takeIn(
        LONG_HEADER
            + resident(number, "乙川 花子", "オトカワ ハナコ", "架空市北町1", "2020-04-01", ",")
            + "CONTROL,1\n");
    takeIn(
        LONG_HEADER
            + resident(number, "丙山 花子", "ヘイヤマ ハナコ", "架空市南町2", "2026-06-01", ",")
            + "CONTROL,1\n");
    takeIn(
        LONG_HEADER
            + resident(number, "丙山 花子", "ヘイヤマ ハナコ", "架空市南町2", "2026-06-01", ",")
            + "CONTROL,1\n");
    takeIn(
        LONG_HEADER
            + resident(number, "丙山 花子", "ヘイヤマ ハナコ", "架空市南町2", "2026-06-04", "MOVED_OUT,2026-06-04")
            + "CONTROL,1\n");
    assertThat(history(number))
        .containsExactly(
            "[2020-04-01,2026-06-01) 乙川 花子 CURRENT",
            "[2026-06-01,2026-06-04) 丙山 花子 CURRENT",
            "[2026-06-04,) 丙山 花子 MOVED_OUT");
    long late =
        takeIn(LONG_HEADER + resident(number, "丁", "テイ", "架空市", "2026-06-03", ",") + "CONTROL,1\n");
    assertThat(faults(late)).extracting(ImportFault::code).containsExactly("AD-F-17");
    assertThat(history(number)).hasSize(3);
  }

  @Test
  @Tag("AT-024")
  void formerNamesAndAddressesAreFoundIfAskedFor() {
    String number = "000000000000018";
    takeIn(
        LONG_HEADER
            + resident(number, "乙川 花子", "オトカワ ハナコ", "架空市北町1", "2020-04-01", ",")
            + "CONTROL,1\n");
    takeIn(
        LONG_HEADER
            + resident(number, "丙山 花子", "ヘイヤマ ハナコ", "架空市南町2", "2026-06-01", ",")
            + "CONTROL,1\n");
    assertThat(search(null, "オトカワ", null, null)).isEmpty();
    assertThat(found(new AddresseeCriteria(null, "乙川", null, null, true, null)))
        .containsExactly("丙山 花子");
    assertThat(found(new AddresseeCriteria(null, "花子 丙山", null, "北町", true, null)))
        .containsExactly("丙山 花子");
    assertThat(found(new AddresseeCriteria(null, null, null, null, false, LackingItem.ADDRESS)))
        .isEmpty();
  }

  @Test
  @Tag("AT-025")
  void latestSearchesAreKept() {
    search(null, "甲", null, null);
    search(null, "乙", null, null);
    search(null, "甲", null, null);
    List<String> names = new java.util.ArrayList<>();
    desk.act(() -> addressees.recent().forEach(one -> names.add(one.name())));
    assertThat(names).containsExactly("甲", "乙");
  }

  private List<String> found(AddresseeCriteria criteria) {
    List<String> names = new java.util.ArrayList<>();
    desk.act(
        () ->
            addressees
                .search("T-01", criteria, PageRequest.first(50))
                .rows()
                .forEach(row -> names.add(row.name())));
    return names;
  }

  @Test
  void aLongFileWithoutItsEndIsRefusedWhole() {
    String row = resident("000000000000018", "乙川 花子", "オトカワ ハナコ", "架空市北町1", "", ",");
    assertThatThrownBy(() -> takeIn(LONG_HEADER + row)).hasMessageContaining("AD-E-005");
    assertThatThrownBy(() -> takeIn(LONG_HEADER + row + "CONTROL,2\n"))
        .hasMessageContaining("AD-E-005");
  }

  @Test
  void theShortFormLeavesTheOtherColumnsAlone() {
    String number = "000000000000018";
    takeIn(
        LONG_HEADER
            + resident(number, "乙川 花子", "オトカワ ハナコ", "架空市北町1", "2020-04-01", ",")
            + "CONTROL,1\n");
    takeIn(HEADER + number + ",RESIDENT,乙川 花子,オトカワ ハナコ,1970-03-09,2510001,架空市東町9,,,\n");
    assertThat(value("SELECT address || household_number || sex FROM" + " addressing.addressee"))
        .isEqualTo("架空市東町9123FEMALE");
    assertThat(history(number)).hasSize(2);
  }

  private String value(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
  }
}
