package osame.receipt.api;

/** What a finding does to a certificate. */
public enum CertificateRule {
  /** It is not issued. */
  BLOCK,
  /** It is issued if the officer says why. */
  WARN,
  /** It does not matter. */
  PASS
}
