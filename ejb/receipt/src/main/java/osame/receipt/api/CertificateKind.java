package osame.receipt.api;

/** Kinds of certificates. The database's check lists the same names. */
public enum CertificateKind {
  /** By levy year and tax item: determined, paid, unpaid (納税証明書). */
  TAX,
  /** Nothing is in arrears (完納証明書). */
  FULL_PAYMENT,
  /** For the inspection of a light motor vehicle (継続検査用; Road Transport Vehicle Act 97-2). */
  VEHICLE_INSPECTION
}
