package osame.launcher.calc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.launcher.Run;

class CalcCommandTest {

  private static final String CHARGE = "calc delinquency-charge ";

  @Test
  @Tag("RC-095")
  void aPublishedChargeAsJson() {
    Run run = Run.of(CHARGE + "--tax 65000 --due 2021-05-31 --paid 2022-01-31 --json");
    assertThat(run.exitCode()).isZero();
    JsonObject json = run.json();
    assertThat(json.getInt("base")).isEqualTo(65_000);
    assertThat(json.getInt("sum")).isEqualTo(3_496);
    assertThat(json.getInt("final")).isEqualTo(3_400);
    assertThat(json.getJsonArray("articles").getValuesAs(JsonString::getString))
        .contains("地方税法20条の4の2第2項", "地方税法附則3条の2");
    JsonObject second = json.getJsonArray("segments").getJsonObject(1);
    assertThat(second.getString("from")).isEqualTo("2021-07-01");
    assertThat(second.getString("to")).isEqualTo("2021-12-31");
    assertThat(second.getInt("days")).isEqualTo(184);
    assertThat(second.getString("rate")).isEqualTo("8.8");
    assertThat(second.getInt("amount")).isEqualTo(2_883);
    assertThat(second.getString("raw")).isEqualTo("2883.50");
    assertThat(second.get("kind")).isEqualTo(JsonValue.NULL);
  }

  @Test
  @Tag("RC-095")
  void theSameForPeople() {
    Run run = Run.of(CHARGE + "--tax 65000 --due R3.5.31 --paid 令和4年1月31日");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("本税 65,000円  納期限 令和3年5月31日  納付日 令和4年1月31日")
        .contains("R3.6.1~R3.6.30  30日  65,000円 × 年2.5% = 133.56円 → 133円")
        .contains("合計 3,496円")
        .contains("延滞金 3,400円")
        .contains("根拠 地方税法326条1項");
  }

  @Test
  @Tag("RC-025")
  void partPayments() {
    JsonObject json =
        Run.of(
                CHARGE
                    + "--tax 73400 --due 2025-10-31 --payment 2025-12-25:30000"
                    + " --payment 2026-03-31:20000 --paid 2026-08-31 --json")
            .json();
    assertThat(json.getInt("sum")).isEqualTo(2_481);
    assertThat(json.getInt("final")).isEqualTo(2_400);
    assertThat(json.getJsonArray("segments")).hasSize(5);
    assertThat(json.getBoolean("definite")).isTrue();
  }

  @Test
  @Tag("AR-102")
  void prescriptionWithEachStep() {
    JsonObject json =
        Run.of(
                "calc prescription --statutory-due-date 2025-06-30 --event 2025-09-19:DEMAND"
                    + " --event 2025-10-20:grace-application"
                    + " --event 2025-11-01:2026-04-30:COLLECTION_GRACE --json")
            .json();
    assertThat(json.getString("lastLivingDay")).isEqualTo("2031-04-19");
    assertThat(json.getString("extinguishedOn")).isEqualTo("2031-04-20");
    assertThat(json.getJsonArray("steps").getValuesAs(JsonObject.class))
        .extracting(step -> step.getString("outcome") + " " + step.getString("article"))
        .containsExactly(
            "STARTED 地方税法18条1項",
            "RENEWED 地方税法18条の2第1項2号",
            "RENEWED 地方税法18条3項・民法152条",
            "STOPPED 地方税法18条の2第4項");
    assertThat(json.getJsonArray("steps").getJsonObject(1).getString("runFrom"))
        .isEqualTo("2025-09-30");
  }

  @Test
  @Tag("AR-102")
  void prescriptionForPeopleAndWhatGoesOn() {
    Run plain = Run.of("calc prescription --statutory-due-date R3.6.30 --event R3.7.20:DEMAND");
    assertThat(plain.exitCode()).isZero();
    assertThat(plain.out())
        .contains("R3.7.20 督促: 更新。起算日 R3.7.31、最後の日 R8.7.30")
        .contains("令和8年7月31日に時効により消滅します。");
    JsonObject open =
        Run.of(
                "calc prescription --statutory-due-date 2021-06-30 --event 2022-03-01::SEIZURE"
                    + " --json")
            .json();
    assertThat(open.get("extinguishedOn")).isEqualTo(JsonValue.NULL);
    assertThat(Run.of("calc prescription --statutory-due-date 2021-06-30 --event x:Y").exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--tax 120000 --due 2025-09-01 --exempt 2025-11-01:2026-04-30:FULL --paid 2026-06-15, 2470",
    "--tax 300000 --due 2024-05-31 --exempt 2025-01-01:2025-12-31:grace --paid 2025-12-26, 16411",
    "--tax 94300 --due 2026-08-31 --accelerated-due 2026-06-30 --paid 2026-09-15, 1301",
    "--tax 48400 --due 2024-05-02 --paid 2024-10-30 --round-segment NONE, 1814",
    "--tax 100000 --due 2021-04-30 --paid 2021-10-31 --phase1-months 3, 2848",
    "--tax 50000 --due 2026-03-31 --payment 2026-04-30:48100 --paid 2026-10-31, 115",
    "--tax 50000 --due 2026-03-31 --payment 2026-04-30:48100 --paid 2026-10-31"
        + " --residual-under-2000 KEEP_1000, 160",
    "--tax 1900 --due 2026-06-01 --paid 2026-10-30, 0",
    "--tax 50000 --due 2026-06-01 --paid 2026-06-01, 0",
  })
  @Tag("RC-095")
  void exemptionsAndSwitches(String arguments, int sum) {
    Run run = Run.of(CHARGE + arguments + " --json");
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.json().getInt("sum")).isEqualTo(sum);
  }

  @Test
  @Tag("RC-095")
  void exemptionsAreNamed() {
    String arguments =
        CHARGE
            + "--tax 100000 --due 2026-03-31 --paid 2026-07-31"
            + " --exempt 2026-05-01:2026-05-31:HALF --exempt 2026-06-01:2026-06-30:FULL"
            + " --exempt 2026-07-01:2026-07-31:GRACE";
    assertThat(Run.of(arguments).out())
        .contains("年4.55% = 386.43円 → 386円 (半額免除)")
        .contains("(全額免除)")
        .contains("(猶予特例基準割合)");
    assertThat(
            Run.of(arguments + " --json")
                .json()
                .getJsonArray("segments")
                .getJsonObject(1)
                .getString("kind"))
        .isEqualTo("HALF");
  }

  @Test
  @Tag("RC-095")
  void twoYearsOfOneRateAreTwoSegmentsIfTheCitySaysSo() {
    String arguments = CHARGE + "--tax 90000 --due 2022-09-30 --paid 2023-06-30 --json";
    assertThat(Run.of(arguments).json().getJsonArray("segments")).hasSize(2);
    assertThat(Run.of(arguments + " --split-at-new-year").json().getJsonArray("segments"))
        .hasSize(3);
  }

  @Test
  @Tag("RC-095")
  void aYearWithoutARateIsAnErrorThatNamesIt() {
    String arguments = CHARGE + "--tax 90000 --due 2026-11-02 --paid 2027-01-08";
    Run people = Run.of(arguments);
    assertThat(people.exitCode()).isEqualTo(1);
    assertThat(people.out()).isEmpty();
    assertThat(people.err()).contains("2027年の延滞金の割合が登録されていません");
    Run program = Run.of(arguments + " --json");
    assertThat(program.exitCode()).isEqualTo(1);
    JsonObject error = program.json().getJsonObject("error");
    assertThat(error.getInt("year")).isEqualTo(2027);
    assertThat(error.getString("code")).isEqualTo("FN-E-001");
    assertThat(error.getString("message")).contains("2027年");
  }

  @ParameterizedTest
  @CsvSource({
    "--tax 1000 --due 2026-03-31, --paid",
    "--tax x --due 2026-03-31 --paid 2026-05-31, --tax の値が正しくありません: x",
    "--tax 1 --due 2026-02-29 --paid 2026-05-31, --due の値が正しくありません: 2026-02-29",
    "--tax -1 --due 2026-03-31 --paid 2026-05-31, 0円以上",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --payment 2026-06-01:1, 一部納付の日",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --payment 2026-05-01, --payment の値",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --payment 2026-05-01:0, --payment の値",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --exempt 2026-05-02:2026-05-01:FULL, --exempt の値",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --exempt 2026-05-01:2026-05-02:ALL, --exempt の値",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --exempt 2026-05-01:2026-05-02:AMOUNT, --exempt の値",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --accelerated-due 2026-04-01, 繰上徴収",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 --phase1-months -1, 月数",
    "--tax 1 --due 2026-03-31 --paid 2026-05-31 more, わからない引数が1個",
  })
  @Tag("RC-095")
  void wrongUse(String arguments, String message) {
    Run run = Run.of(CHARGE + arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).contains("osame calc delinquency-charge --help");
    Run program = Run.of(CHARGE + arguments + " --json");
    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.json().getJsonObject("error").getString("message")).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 2026-06-01, true",
    "R6.12.31, 2025-01-06, true",
    "20260630, 2026-06-30, false",
  })
  @Tag("RC-010")
  void dueDates(String nominal, String dueDate, boolean shifted) {
    JsonObject json = Run.of("calc due-date --nominal " + nominal + " --json").json();
    assertThat(json.getString("dueDate")).isEqualTo(dueDate);
    assertThat(json.getBoolean("shifted")).isEqualTo(shifted);
  }

  @Test
  @Tag("RC-010")
  void aDueDateSaysWhyItSlid() {
    Run run = Run.of("calc due-date --nominal 2026-05-03");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("令和8年5月3日 → 納期限 令和8年5月7日")
        .contains("令和8年5月3日は憲法記念日")
        .contains("令和8年5月6日は振替休日");
    assertThat(
            Run.of("calc due-date --nominal 2026-05-03 --json").json().getJsonArray("closedDays"))
        .hasSize(4);
  }

  @Test
  @Tag("RC-010")
  void aYearWithoutHolidayRulesIsRefused() {
    Run run = Run.of("calc due-date --nominal 1985-05-31");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("昭和60年5月31日の年の休日の規則がありません");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "calc", "calc due-date", "calc delinquency-charge", "check"})
  void everyCommandHasHelpInJapanese(String command) {
    Run run = Run.of((command + " --help").strip());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("使い方: osame").contains("この説明を表示します。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "calc", "check"})
  void aGroupNeedsACommand(String group) {
    Run run = Run.of(group);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("コマンドを指定してください");
  }
}
