package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With a certificate the application answers by TLS and by nothing else. */
@ExtendWith(TlsServer.Shared.class)
class TlsIT {

  @Test
  void itTellsTheBrowserToStayWithTls(TlsServer server) throws Exception {
    HttpResponse<String> answer =
        server
            .browser()
            .send(
                HttpRequest.newBuilder(server.address().resolve("terminal.xhtml")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000; includeSubDomains");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("; Secure", "; HttpOnly")
                    .containsIgnoringCase("; SameSite=Strict"));
  }

  @Test
  void withoutTlsThereIsNoAnswer(TlsServer server) {
    URI plain = URI.create("http://127.0.0.1:" + server.port() + "/terminal.xhtml");
    assertThatThrownBy(
            () ->
                HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(
                        HttpRequest.newBuilder(plain).build(),
                        HttpResponse.BodyHandlers.discarding()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void onlyTheNewestVersionsAreSpoken(TlsServer server) throws Exception {
    assertThat(version(server, "TLSv1.3", "TLSv1.2")).isEqualTo("TLSv1.3");
    assertThat(version(server, "TLSv1.2")).isEqualTo("TLSv1.2");
    assertThatThrownBy(() -> version(server, "TLSv1.1")).isInstanceOf(SSLHandshakeException.class);
  }

  private static String version(TlsServer server, String... offered) throws IOException {
    try (Socket socket =
        server.trust().getSocketFactory().createSocket("127.0.0.1", server.port())) {
      SSLSocket secure = (SSLSocket) socket;
      secure.setEnabledProtocols(offered);
      secure.startHandshake();
      return secure.getSession().getProtocol();
    }
  }
}
