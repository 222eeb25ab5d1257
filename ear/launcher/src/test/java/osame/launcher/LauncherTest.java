package osame.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LauncherTest {

  /** Class file version 52: what Java 8 reads. */
  private static final int JAVA_8 = 52;

  @Test
  void anOldJdkCanReadTheEntryAndIsTooOld() throws IOException {
    try (InputStream file = Launcher.class.getResourceAsStream("Launcher.class");
        DataInputStream data = new DataInputStream(file)) {
      data.readInt();
      data.readUnsignedShort();
      assertThat(data.readUnsignedShort()).isEqualTo(JAVA_8);
    }
    assertThat(Launcher.isTooOld("1.8")).isTrue();
    assertThat(Launcher.isTooOld("11")).isTrue();
    assertThat(Launcher.isTooOld("17")).isFalse();
    assertThat(Launcher.isTooOld("25")).isFalse();
  }
}
