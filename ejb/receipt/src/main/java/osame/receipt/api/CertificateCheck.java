package osame.receipt.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import osame.foundation.Yen;

/**
 * What a certificate would say and what stands in its way.
 *
 * @param findings what was found and what it does, without what does not matter
 * @param fee yen to be paid for it
 */
public record CertificateCheck(
    List<CertificateLine> lines, Map<CertificateFinding, CertificateRule> findings, Yen fee)
    implements Serializable {

  public CertificateCheck {
    lines = List.copyOf(lines);
    findings = Map.copyOf(findings);
  }

  public boolean blocked() {
    return findings.containsValue(CertificateRule.BLOCK);
  }

  public boolean warned() {
    return findings.containsValue(CertificateRule.WARN);
  }
}
