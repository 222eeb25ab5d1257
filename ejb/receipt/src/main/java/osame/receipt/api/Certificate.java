package osame.receipt.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;

/**
 * A certificate that was issued.
 *
 * @param name the addressee's name today
 * @param letterYear fiscal year of its number
 * @param letterNumber its number
 * @param verificationCode 12 characters by which anyone can have it verified
 * @param validUntil last day of an inspection certificate; null for the others
 * @param lines empty in lists
 */
public record Certificate(
    long certificateId,
    CertificateKind kind,
    AddresseeNumber addresseeNumber,
    String name,
    String purpose,
    String vehicle,
    long letterId,
    int letterYear,
    long letterNumber,
    String verificationCode,
    Yen fee,
    LocalDate certifiedOn,
    LocalDate validUntil,
    String overridden,
    String issuedBy,
    Instant issuedAt,
    List<CertificateLine> lines)
    implements Serializable {

  public Certificate {
    lines = List.copyOf(lines);
  }
}
