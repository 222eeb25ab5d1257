package osame.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The two places that know the limit agree. */
class UploadLimitTest {

  @Test
  void theServerTakesWhatThePageLetsThrough() throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
        .contains("<max-file-size>" + UploadLimit.BYTES + "</max-file-size>");
  }
}
