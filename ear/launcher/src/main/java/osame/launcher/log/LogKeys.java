package osame.launcher.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import osame.access.api.LogHead;

/** Public keys of the instances that sealed the log, as PEM. */
final class LogKeys {

  private LogKeys() {}

  static List<PublicKey> read(List<Path> files) throws IOException {
    List<PublicKey> keys = new ArrayList<>();
    for (Path file : files) {
      String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
      try {
        keys.add(
            KeyFactory.getInstance(LogHead.ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(base64))));
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        throw new IOException(file.toString(), e);
      }
    }
    return keys;
  }
}
