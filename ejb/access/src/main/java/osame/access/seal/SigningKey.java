package osame.access.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import osame.access.api.LogHead;

/**
 * The key that signs the heads. It lies outside the database: whoever may change everything there
 * can still sign nothing. It is made when it is first wanted.
 */
public final class SigningKey {

  private static final String PRIVATE = "signing-key.pem";

  /** What an auditor needs; to be kept where the operator can't change it. */
  static final String PUBLIC = "public-key.pem";

  private final PrivateKey key;
  private final String id;

  private SigningKey(PrivateKey key, PublicKey publicKey) {
    this.key = key;
    this.id = LogHead.keyId(publicKey);
  }

  /** Reads the key from the directory, or makes it there. */
  public static SigningKey in(Path directory) throws IOException {
    Path file = directory.resolve(PRIVATE);
    try {
      if (Files.notExists(file)) {
        make(directory, file);
      }
      KeyFactory keys = KeyFactory.getInstance(LogHead.ALGORITHM);
      return new SigningKey(
          keys.generatePrivate(new PKCS8EncodedKeySpec(decode(file))),
          keys.generatePublic(new X509EncodedKeySpec(decode(directory.resolve(PUBLIC)))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("unreadable key " + file, e);
    }
  }

  /** The private key comes last and at once: where it is, the other one is too. */
  private static void make(Path directory, Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(LogHead.ALGORITHM).generateKeyPair();
    Files.writeString(directory.resolve(PUBLIC), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Path draft =
        Files.createTempFile(
            directory,
            PRIVATE,
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String pem(String kind, byte[] encoded) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(kind, Base64.getMimeEncoder().encodeToString(encoded), kind);
  }

  private static byte[] decode(Path pem) throws IOException {
    return Base64.getMimeDecoder()
        .decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
  }

  LogHead sign(long size, Instant sealedAt, byte[] root) {
    try {
      Signature signature = Signature.getInstance(LogHead.ALGORITHM);
      signature.initSign(key);
      signature.update(LogHead.signedText(size, sealedAt, root));
      return new LogHead(size, sealedAt, root, id, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
