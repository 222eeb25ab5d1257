package osame.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CM-021")
class KnownPasswordsTest {

  @ParameterizedTest
  @CsvSource({
    "Password2026!, true",
    "P@ssw0rd-P@ssw0rd, true",
    "Shunou-Reiwa-8!, true",
    "Qwertyuiop123!, true",
    "Abcdefghijkl1!, true",
    "Aaaaaaaaaaa-1, true",
    "2026-08-31-2026A, true",
    "Kiku-no-hana-26, false",
    "菊の花が二〇二六年に咲くAb, false",
    "Yubinkyoku.no.Kado-3, false",
  })
  void passwordsOfKnownWordsAreRecognised(String password, boolean known) {
    assertThat(KnownPasswords.contain(password)).isEqualTo(known);
  }
}
