package osame.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OfficerAuthenticationTest {

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsUserAndPasswordOfTheHeader() {
    OfficerCredential credential =
        OfficerAuthentication.basicCredential(basic("suzuki:合言葉:x"), "192.0.2.7");
    assertThat(credential.getCaller()).isEqualTo("suzuki");
    assertThat(credential.getPasswordAsString()).isEqualTo("合言葉:x");
    assertThat(credential.attempt().terminal()).isEqualTo("192.0.2.7");
  }

  @Test
  void whatIsNoCredentialIsNone() {
    assertThat(OfficerAuthentication.basicCredential(null, "t")).isNull();
    assertThat(OfficerAuthentication.basicCredential("Bearer x", "t")).isNull();
    assertThat(OfficerAuthentication.basicCredential("Basic ###", "t")).isNull();
    assertThat(OfficerAuthentication.basicCredential(basic("nobody"), "t")).isNull();
  }
}
