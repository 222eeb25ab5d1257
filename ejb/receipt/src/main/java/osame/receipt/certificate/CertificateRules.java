package osame.receipt.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import osame.foundation.Yen;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateLine;
import osame.receipt.api.CertificateRule;

/**
 * What a certificate says and what stands in its way (Local Tax Act article 20-10, Order article
 * 6-21). What a city does about a finding is its practice: these are the defaults.
 */
final class CertificateRules {

  private CertificateRules() {}

  static Set<CertificateFinding> findings(Collection<CertificateFacts> facts, LocalDate day) {
    Set<CertificateFinding> findings = EnumSet.noneOf(CertificateFinding.class);
    add(findings, CertificateFinding.PRELIMINARY_ONLY, facts, f -> f.preliminary().isPositive());
    add(
        findings,
        CertificateFinding.UNPAID,
        facts,
        f -> f.overdue(day) && !f.grace() && !f.announced());
    add(findings, CertificateFinding.GRACE, facts, f -> f.overdue(day) && f.grace());
    add(findings, CertificateFinding.CHARGE_OPEN, facts, f -> f.owed().isPositive());
    add(findings, CertificateFinding.CHARGE_PENDING, facts, CertificateFacts::chargePending);
    add(findings, CertificateFinding.NOT_YET_DUE, facts, f -> f.notDue(day));
    if (facts.isEmpty()) {
      findings.add(CertificateFinding.NOTHING_LEVIED);
    }
    return findings;
  }

  private static void add(
      Set<CertificateFinding> findings,
      CertificateFinding finding,
      Collection<CertificateFacts> facts,
      Predicate<CertificateFacts> condition) {
    if (facts.stream().anyMatch(condition)) {
      findings.add(finding);
    }
  }

  /** What a city does that decided nothing. */
  static CertificateRule standard(CertificateKind kind, CertificateFinding finding) {
    return switch (finding) {
      case UNPAID, CHARGE_OPEN, CHARGE_PENDING ->
          kind == CertificateKind.TAX ? CertificateRule.PASS : CertificateRule.BLOCK;
      case PRELIMINARY_ONLY ->
          kind == CertificateKind.TAX ? CertificateRule.WARN : CertificateRule.BLOCK;
      case GRACE -> CertificateRule.WARN;
      case NOT_YET_DUE -> kind == CertificateKind.TAX ? CertificateRule.PASS : CertificateRule.WARN;
      case NOTHING_LEVIED ->
          kind == CertificateKind.FULL_PAYMENT ? CertificateRule.PASS : CertificateRule.BLOCK;
    };
  }

  /** The amounts by levy year and tax item, in that order. */
  static List<CertificateLine> lines(Collection<CertificateFacts> facts, LocalDate day) {
    Map<String, CertificateLine> lines = new TreeMap<>();
    for (CertificateFacts f : facts) {
      CertificateLine line =
          new CertificateLine(
              f.levyYear(),
              f.taxItem(),
              f.taxItemName(),
              f.determined(),
              f.paid(),
              f.overdue(day) ? f.taxBalance() : Yen.ZERO,
              f.notDue(day) ? f.taxBalance() : Yen.ZERO);
      lines.merge(f.levyYear().value() + f.taxItem(), line, CertificateRules::sum);
    }
    return List.copyOf(lines.values());
  }

  private static CertificateLine sum(CertificateLine a, CertificateLine b) {
    return new CertificateLine(
        a.levyYear(),
        a.taxItem(),
        a.taxItemName(),
        a.determined().plus(b.determined()),
        a.paid().plus(b.paid()),
        a.unpaid().plus(b.unpaid()),
        a.notDue().plus(b.notDue()));
  }
}
