package osame.receipt.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Certificates of payment (RC-096, RC-097; Local Tax Act article 20-10). Parameters {@code
 * receipt.certificate.tax}, {@code .full-payment} and {@code .vehicle-inspection}, with a finding
 * as their scope, say whether it blocks, warns or passes.
 */
public interface Certificates {

  /** What it would say on the business date, and what stands in its way. */
  CertificateCheck check(String terminal, CertificateOrder order);

  /**
   * Issues a certificate. A repeated request gives that of the first.
   *
   * @throws ReceiptException {@code RC-E-085} if something blocks it, {@code RC-E-086} if there is
   *     a warning and the order does not say why it is issued all the same
   */
  Certificate issue(Act act, CertificateOrder order);

  /**
   * The certificate of a verification code, however it is typed.
   *
   * @throws ReceiptException {@code RC-E-087} if there is none
   */
  Certificate verify(String terminal, String verificationCode);

  /**
   * Certificates, latest first.
   *
   * @param number of one addressee; empty for all
   */
  Page<Certificate> list(String terminal, Optional<AddresseeNumber> number, PageRequest page);
}
