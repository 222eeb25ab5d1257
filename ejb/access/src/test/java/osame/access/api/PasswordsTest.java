package osame.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CM-021")
class PasswordsTest {

  @Test
  void theRightPasswordMatchesAndNoOther() {
    String hash = Passwords.hash("Kiku-no-hana-26");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(Passwords.matches("Kiku-no-hana-26", hash)).isTrue();
    assertThat(Passwords.matches("Kiku-no-hana-27", hash)).isFalse();
    assertThat(Passwords.matches("", hash)).isFalse();
    assertThat(Passwords.matches(null, hash)).isFalse();
    assertThat(Passwords.matches("a".repeat(1_000), hash)).isFalse();
    assertThat(Passwords.hash("Kiku-no-hana-26")).isNotEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource({
    "Kiku-no-hana-26, true",
    "菊の花が二〇二六年に咲くAb, true",
    "Kiku-hana26, false",
    "kikunohanakikunohana, false",
    "kikunohana262626, false",
    "Sato-no-hana-26, false",
  })
  void weakPasswordsAreRecognised(String password, boolean strong) {
    assertThat(Passwords.isStrong(password, "sato")).isEqualTo(strong);
  }
}
