package osame.foundation.merkle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The recursive definitions of RFC 6962 section 2.1 as they are printed there, and nothing else.
 */
final class NaiveMerkle {

  private NaiveMerkle() {}

  /** MTH(D[n]). */
  static byte[] root(List<byte[]> d) {
    if (d.isEmpty()) {
      return sha256();
    }
    if (d.size() == 1) {
      return sha256(new byte[] {0}, d.get(0));
    }
    int k = k(d.size());
    return sha256(new byte[] {1}, root(d.subList(0, k)), root(d.subList(k, d.size())));
  }

  /** PATH(m, D[n]). */
  static List<byte[]> path(int m, List<byte[]> d) {
    if (d.size() == 1) {
      return new ArrayList<>();
    }
    int k = k(d.size());
    List<byte[]> path;
    if (m < k) {
      path = path(m, d.subList(0, k));
      path.add(root(d.subList(k, d.size())));
    } else {
      path = path(m - k, d.subList(k, d.size()));
      path.add(root(d.subList(0, k)));
    }
    return path;
  }

  /** PROOF(m, D[n]). */
  static List<byte[]> proof(int m, List<byte[]> d) {
    return subproof(m, d, true);
  }

  private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
    if (m == d.size()) {
      return b ? new ArrayList<>() : new ArrayList<>(List.of(root(d)));
    }
    int k = k(d.size());
    List<byte[]> proof;
    if (m <= k) {
      proof = subproof(m, d.subList(0, k), b);
      proof.add(root(d.subList(k, d.size())));
    } else {
      proof = subproof(m - k, d.subList(k, d.size()), false);
      proof.add(root(d.subList(0, k)));
    }
    return proof;
  }

  /** The largest power of two smaller than n. */
  private static int k(int n) {
    int k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return k;
  }

  private static byte[] sha256(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    try {
      return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
