package osame.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

/** Whatever happens to the bytes, reading tells it or the content is exactly what the bytes say. */
class FuzzTest {

  @RepeatedTest(8)
  @Tag("RC-074")
  void damageIsToldOrReadAsItStands(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    TextEncoding encoding = TextEncoding.values()[seed % 2];
    DebitFormat.Newline newline = DebitFormat.Newline.values()[seed / 2 % 2];
    DebitFormat format = new DebitFormat(encoding, newline, CharacterRules.STRICT);
    byte[] good = Samples.bytes(Samples.result(), format, DebitFileKind.RESULT);
    Random random = new Random(seed);

    for (int round = 0; round < 4_000; round++) {
      byte[] damaged = damage(good, random);
      DebitReading reading = Samples.read(damaged, format, DebitFileKind.RESULT);
      assertThat(reading.faults()).allMatch(fault -> fault.recordNumber() >= 0);
      if (reading.faults().isEmpty()) {
        assertThat(Samples.bytes(reading.file(), format, DebitFileKind.RESULT))
            .as("seed %s, round %s", seed, round)
            .isEqualTo(damaged);
      }
    }
  }

  @RepeatedTest(4)
  @Tag("RC-074")
  void noiseIsNeverAFile(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int round = 0; round < 500; round++) {
      byte[] noise = new byte[random.nextInt(1_000)];
      random.nextBytes(noise);
      DebitFormat format = DebitFormat.detect(noise).orElse(DebitFormat.DEFAULT);
      assertThat(Samples.read(noise, format, DebitFileKind.REQUEST).faults())
          .anyMatch(fault -> fault.scope() == DebitFault.Scope.FILE);
    }
  }

  private static byte[] damage(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + 1 + random.nextInt(240));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(at, 1));
            case 1 -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 2 -> join(bytes, at, new byte[0], end);
            case 3 -> join(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
            default -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
          };
    }
    return bytes;
  }

  private static byte[] join(byte[] bytes, int front, byte[] middle, int rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, front);
    out.writeBytes(middle);
    out.write(bytes, rest, bytes.length - rest);
    return out.size() == 0 ? new byte[] {0} : out.toByteArray();
  }
}
