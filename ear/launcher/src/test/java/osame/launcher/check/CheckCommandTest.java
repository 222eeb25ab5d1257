package osame.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osame.launcher.Run;

class CheckCommandTest {

  @ParameterizedTest
  @CsvSource({
    "personal-number 983205673214, true",
    "personal-number 983205673210, false",
    "personal-number 98320567321, false",
    "corporate-number 7000012050002, true",
    "corporate-number 8123456789012, false",
    "municipality-code 142051, true",
    "municipality-code 142052, false",
    "store-barcode 91912345000002026010000123451026083100187001, true",
    "store-barcode 91912345000002026010000123451026083100187002, false",
  })
  void theExitCodeIsTheAnswer(String arguments, boolean valid) {
    Run run = Run.of("check " + arguments + " --json");
    assertThat(run.exitCode()).isEqualTo(valid ? 0 : 1);
    assertThat(run.json().getBoolean("valid")).isEqualTo(valid);
    Run people = Run.of("check " + arguments);
    assertThat(people.exitCode()).isEqualTo(valid ? 0 : 1);
    assertThat(people.out()).contains(valid ? "正しいです" : "正しくありません");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check personal-number 983205673214",
        "check personal-number 983205673210 --json",
        "check personal-number 983205673214 983205673210",
        "check personal-number 983205673214 --unknown",
        "check personal-numbers 983205673214",
        "check 983205673214 --json",
        "chekc personal-number 983205673214",
        "calc due-date --nominal 2026-05-31 983205673214",
      })
  void aPersonalNumberIsNeverPrinted(String arguments) {
    Run run = Run.of(arguments);
    assertThat(run.out() + run.err()).isNotEmpty().doesNotContainPattern("9832");
  }

  @Test
  void wrongUseIsNotAWrongNumber() {
    assertThat(Run.of("check personal-number").exitCode()).isEqualTo(2);
    assertThat(Run.of("check personal-number 1 2").exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"personal-number", "corporate-number", "municipality-code", "store-barcode"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of("check " + command + " --help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("使い方: osame check " + command).contains("検査");
  }
}
