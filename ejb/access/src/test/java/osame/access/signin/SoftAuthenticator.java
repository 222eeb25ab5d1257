package osame.access.signin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import osame.access.api.PasskeyAssertion;
import osame.access.api.PasskeyRegistration;

/** An authenticator of software with one key, which also does what an honest one never would. */
final class SoftAuthenticator {

  private static final int USER_PRESENT = 0x01;
  private static final int USER_VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;
  private static final HexFormat HEX = HexFormat.of();

  private final RelyingParty party;
  private final KeyPair keys;
  private final byte[] credentialId;
  private int counter;
  private boolean verifiesUser = true;

  SoftAuthenticator(RelyingParty party, String name) {
    this.party = party;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    credentialId = sha256(name.getBytes(StandardCharsets.UTF_8));
  }

  /** From now on it signs for whoever touches it. */
  void skipUserVerification() {
    verifiesUser = false;
  }

  /** As after a copy of the key was used elsewhere. */
  void setCounter(int counter) {
    this.counter = counter;
  }

  PasskeyRegistration register(String challenge) {
    byte[] authenticatorData =
        join(
            header(ATTESTED),
            new byte[16],
            new byte[] {0, (byte) credentialId.length},
            credentialId,
            publicKey());
    byte[] attestation =
        join(
            HEX.parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
            new byte[] {(byte) authenticatorData.length},
            authenticatorData);
    return new PasskeyRegistration(
        PasskeyCeremony.text(attestation),
        PasskeyCeremony.text(clientData("webauthn.create", challenge)),
        "test key",
        challenge);
  }

  /**
   * Signs an answer.
   *
   * @param signed the challenge that is signed
   * @param asked the challenge that the server remembers
   */
  PasskeyAssertion sign(String signed, String asked) {
    counter++;
    byte[] authenticatorData = header(0);
    byte[] clientData = clientData("webauthn.get", signed);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(authenticatorData);
      signature.update(sha256(clientData));
      return new PasskeyAssertion(
          PasskeyCeremony.text(credentialId),
          PasskeyCeremony.text(authenticatorData),
          PasskeyCeremony.text(clientData),
          PasskeyCeremony.text(signature.sign()),
          asked);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] header(int flags) {
    int all = flags | USER_PRESENT | (verifiesUser ? USER_VERIFIED : 0);
    return ByteBuffer.allocate(37)
        .put(sha256(party.id().getBytes(StandardCharsets.UTF_8)))
        .put((byte) all)
        .putInt(counter)
        .array();
  }

  private byte[] clientData(String type, String challenge) {
    return ("{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
            .formatted(type, challenge, party.origin()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** COSE_Key of an ES256 key (RFC 9052). */
  private byte[] publicKey() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return join(
        HEX.parseHex("a5010203262001215820"),
        coordinate(key.getW().getAffineX().toByteArray()),
        HEX.parseHex("225820"),
        coordinate(key.getW().getAffineY().toByteArray()));
  }

  private static byte[] coordinate(byte[] number) {
    byte[] padded = join(new byte[32], number);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
