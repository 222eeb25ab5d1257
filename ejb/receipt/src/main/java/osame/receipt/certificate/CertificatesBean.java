package osame.receipt.certificate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;
import osame.operations.api.BusinessDates;
import osame.operations.api.Letter;
import osame.operations.api.Letters;
import osame.operations.api.Parameters;
import osame.persistence.general.PagedRows;
import osame.receipt.api.Certificate;
import osame.receipt.api.CertificateCheck;
import osame.receipt.api.CertificateFinding;
import osame.receipt.api.CertificateKind;
import osame.receipt.api.CertificateLine;
import osame.receipt.api.CertificateOrder;
import osame.receipt.api.CertificateRule;
import osame.receipt.api.Certificates;
import osame.receipt.api.ReceiptException;
import osame.receipt.charge.ChargeRatesSource;

/** Issues and verifies certificates. */
@Stateless
@DenyAll
@Local(Certificates.class)
public class CertificatesBean implements Certificates {

  /** What a finding does; the kind is part of the key, the finding the scope. */
  static final String RULE = "receipt.certificate.";

  /** Yen for a certificate, for one of tax by levy year and tax item; the scope is the kind. */
  static final String FEE = "receipt.certificate.fee";

  private static final String FUNCTION = "RC-096";

  @Inject private Jdbi jdbi;
  @EJB private Parameters parameters;
  @EJB private BusinessDates businessDates;
  @Inject private ChargeRatesSource charges;
  @EJB private Letters letters;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public CertificatesBean() {}

  public CertificatesBean(
      Jdbi jdbi,
      Parameters parameters,
      BusinessDates businessDates,
      Letters letters,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.parameters = parameters;
    this.businessDates = businessDates;
    this.charges = new ChargeRatesSource(parameters);
    this.letters = letters;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public CertificateCheck check(String terminal, CertificateOrder order) {
    LocalDate day = businessDates.current().value();
    CertificateCheck check = jdbi.withHandle(handle -> check(handle, order, day));
    String subject = "certificate " + order.kind();
    log.view(
        terminal,
        LogEntry.about(Operation.VIEW, "RC-097", subject, List.of(order.addresseeNumber())));
    return check;
  }

  private CertificateCheck check(Handle handle, CertificateOrder order, LocalDate day) {
    List<CertificateFacts> facts = CertificateRows.facts(handle, order, day, charges);
    Map<CertificateFinding, CertificateRule> findings = new EnumMap<>(CertificateFinding.class);
    for (CertificateFinding finding : CertificateRules.findings(facts, day)) {
      CertificateRule rule = rule(order.kind(), finding, day);
      if (rule != CertificateRule.PASS) {
        findings.put(finding, rule);
      }
    }
    List<CertificateLine> lines = CertificateRules.lines(facts, day);
    return new CertificateCheck(lines, findings, fee(order.kind(), lines.size(), day));
  }

  private CertificateRule rule(CertificateKind kind, CertificateFinding finding, LocalDate day) {
    String key = RULE + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return parameters
        .find(key, finding.name(), day)
        .map(CertificateRule::valueOf)
        .orElse(CertificateRules.standard(kind, finding));
  }

  private Yen fee(CertificateKind kind, int lines, LocalDate day) {
    long each = parameters.find(FEE, kind.name(), day).map(Long::valueOf).orElse(0L);
    return Yen.of(kind == CertificateKind.TAX ? each * lines : each);
  }

  @Override
  @RolesAllowed(Roles.RECEIPT)
  public Certificate issue(Act act, CertificateOrder order) {
    return jdbi.withHandle(
        handle -> ofRequest(handle, act).orElseGet(() -> issue(handle, act, order)));
  }

  private static Optional<Certificate> ofRequest(Handle handle, Act act) {
    return handle
        .createQuery(CertificateSql.of("of-request"))
        .bind("requestId", act.requestId())
        .map(
            (row, context) ->
                CertificateRows.certificate(
                    row, CertificateRows.lines(handle, row.getLong("certificate_id"))))
        .findOne();
  }

  private Certificate issue(Handle handle, Act act, CertificateOrder order) {
    LocalDate day = act.businessDate().value();
    CertificateCheck check = check(handle, order, day);
    if (check.blocked()) {
      throw new ReceiptException("RC-E-085");
    }
    if (check.warned() && order.overriding().isBlank()) {
      throw new ReceiptException("RC-E-086");
    }
    String code = VerificationCode.of(act.requestId());
    LocalDate validUntil =
        order.kind() == CertificateKind.VEHICLE_INSPECTION ? dayBeforeNextDueDate(day) : null;
    Letter letter =
        letters.issue(
            act,
            CertificateLetter.form(order.kind()),
            CertificateLetter.draft(handle, order, check.lines(), code, day, validUntil));
    add(handle, act, order, check, letter, code, validUntil);
    log.act(
        act,
        new LogEntry(
            Operation.PRINT,
            FUNCTION,
            "certificate " + order.kind() + " " + letter.number().number(),
            List.of(order.addresseeNumber()),
            1,
            check.fee(),
            null));
    return ofRequest(handle, act).orElseThrow();
  }

  /**
   * The certificate for an inspection holds until the light motor vehicle tax is due again, on 31
   * May.
   */
  private static LocalDate dayBeforeNextDueDate(LocalDate day) {
    LocalDate ofThisYear = LocalDate.of(day.getYear(), Month.MAY, 30);
    return day.isAfter(ofThisYear) ? ofThisYear.plusYears(1) : ofThisYear;
  }

  private void add(
      Handle handle,
      Act act,
      CertificateOrder order,
      CertificateCheck check,
      Letter letter,
      String code,
      LocalDate validUntil) {
    long id =
        handle
            .createQuery(CertificateSql.of("add"))
            .bind("requestId", act.requestId())
            .bind("kind", order.kind().name())
            .bind("number", order.addresseeNumber().value())
            .bind("purpose", order.purpose())
            .bind("vehicle", order.vehicle())
            .bind("letterId", letter.letterId())
            .bind("letterYear", letter.number().fiscalYear().value())
            .bind("letterNumber", letter.number().number())
            .bind("code", code)
            .bind("fee", check.fee().value())
            .bind("certifiedOn", act.businessDate().value())
            .bind("validUntil", validUntil)
            .bind("overridden", check.warned() ? order.overriding().strip() : "")
            .bind("officer", session.getCallerPrincipal().getName())
            .mapTo(Long.class)
            .one();
    addLines(handle, id, check.lines());
  }

  private static void addLines(Handle handle, long id, List<CertificateLine> lines) {
    int line = 0;
    for (CertificateLine row : lines) {
      line++;
      handle
          .createUpdate(CertificateSql.of("add-line"))
          .bind("certificateId", id)
          .bind("lineNo", line)
          .bind("levyYear", row.levyYear().value())
          .bind("taxItem", row.taxItem())
          .bind("determined", row.determined().value())
          .bind("paid", row.paid().value())
          .bind("unpaid", row.unpaid().value())
          .bind("notDue", row.notDue().value())
          .execute();
    }
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Certificate verify(String terminal, String verificationCode) {
    Certificate found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(CertificateSql.of("of-code"))
                    .bind("code", VerificationCode.read(verificationCode))
                    .map(
                        (row, context) ->
                            CertificateRows.certificate(
                                row, CertificateRows.lines(handle, row.getLong("certificate_id"))))
                    .findOne()
                    .orElseThrow(() -> new ReceiptException("RC-E-087")));
    String subject = "certificate " + found.certificateId();
    log.view(
        terminal,
        LogEntry.about(Operation.VIEW, FUNCTION, subject, List.of(found.addresseeNumber())));
    return found;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.AUDITOR})
  public Page<Certificate> list(
      String terminal, Optional<AddresseeNumber> number, PageRequest page) {
    Page<Certificate> found =
        jdbi.withHandle(
            handle ->
                PagedRows.read(
                    handle
                        .createQuery(CertificateSql.of("list"))
                        .bind("number", number.map(AddresseeNumber::value).orElse(null)),
                    page,
                    row -> CertificateRows.certificate(row, List.of())));
    log.view(
        terminal,
        LogEntry.about(
            Operation.VIEW,
            FUNCTION,
            "certificates",
            found.rows().stream().map(Certificate::addresseeNumber).distinct().toList()));
    return found;
  }
}
