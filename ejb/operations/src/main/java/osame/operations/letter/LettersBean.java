package osame.operations.letter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.FiscalYear;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterContent;
import osame.letter.LetterPress;
import osame.letter.LetterTemplate;
import osame.operations.api.FileArchive;
import osame.operations.api.JobOrder;
import osame.operations.api.Jobs;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterDraft;
import osame.operations.api.LetterFault;
import osame.operations.api.LetterForm;
import osame.operations.api.Letters;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotOrder;
import osame.operations.api.PrintLotPart;

/** Letters: from the form in force to the archived bytes. */
@Stateless
@DenyAll
@Local(Letters.class)
public class LettersBean implements Letters {

  private static final String FUNCTION = "CM-061";

  @Inject private Jdbi jdbi;
  @Inject private FormStore forms;
  @EJB private FileArchive archive;
  @EJB private Parameters parameters;
  @EJB private Jobs jobs;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public LettersBean() {}

  LettersBean(
      Jdbi jdbi,
      FormStore forms,
      FileArchive archive,
      Parameters parameters,
      Jobs jobs,
      OperationLog log,
      SessionContext session) {
    this.jdbi = jdbi;
    this.forms = forms;
    this.archive = archive;
    this.parameters = parameters;
    this.jobs = jobs;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<LetterForm> forms(LocalDate day) {
    return forms.inForce(day).stream().map(StoredForm::asForm).toList();
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<LetterFault> check(String form, LocalDate day, LetterDraft draft) {
    return Faults.coded(
        LetterPress.check(
            Fonts.onBoard(),
            QrProfiles.on(day, parameters),
            forms.inForce(form, day).template(),
            unnumbered(day),
            draft.content()));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public byte[] preview(String form, LocalDate day, LetterDraft draft) {
    return Specimen.draw(
        forms.inForce(form, day).template(),
        QrProfiles.on(day, parameters),
        unnumbered(day),
        draft.content());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public byte[] sample(String form, String stage, LocalDate day) {
    LetterTemplate template = forms.inForce(form, day).template();
    LetterContent sample = template.sample(stage);
    if (sample == null) {
      throw new OperationsException("OP-E-058", form);
    }
    return Specimen.draw(template, QrProfiles.on(day, parameters), unnumbered(day), sample);
  }

  private static Issue unnumbered(LocalDate day) {
    return new Issue(0, FiscalYear.containing(day), day);
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.BATCH})
  public Letter issue(Act act, String form, LetterDraft draft) {
    StoredForm stored = forms.inForce(form, act.businessDate().value());
    return findIssued(act, form, draft).orElseGet(() -> issueNew(act, stored, draft));
  }

  private Optional<Letter> findIssued(Act act, String form, LetterDraft draft) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("find-issued"))
                .bind("requestId", act.requestId())
                .bind("form", form)
                .bind("reference", draft.reference())
                .map(LetterRows::letter)
                .findOne());
  }

  private Letter issueNew(Act act, StoredForm form, LetterDraft draft) {
    long letterId =
        jdbi.inTransaction(
            handle ->
                new SingleLetter(handle, forms, archive, parameters)
                    .issue(act, form, draft, session.getCallerPrincipal().getName()));
    log.act(
        act,
        LogEntry.about(
            Operation.PRINT, FUNCTION, "letter " + letterId, List.of(draft.addresseeNumber())));
    return find(letterId).orElseThrow();
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.BATCH})
  public long order(Act act, PrintLotOrder order, Iterator<LetterDraft> drafts) {
    StoredForm form = forms.inForce(order.form(), act.businessDate().value());
    return findOrdered(act, order.form()).orElseGet(() -> orderNew(act, form, order, drafts));
  }

  private Optional<Long> findOrdered(Act act, String form) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Sql.of("find-ordered"))
                .bind("requestId", act.requestId())
                .bind("form", form)
                .mapTo(Long.class)
                .findOne());
  }

  private long orderNew(
      Act act, StoredForm form, PrintLotOrder order, Iterator<LetterDraft> drafts) {
    String officer = session.getCallerPrincipal().getName();
    long printLotId =
        jdbi.inTransaction(
            handle -> new PrintLotIntake(handle, act, officer).take(form, order, drafts, log));
    String id = String.valueOf(printLotId);
    jobs.start(act, new JobOrder(PrintLotJob.KIND, id, Map.of(PrintLotJob.PRINT_LOT, id), null));
    return printLotId;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Optional<PrintLot> findPrintLot(long printLotId) {
    return jdbi.withHandle(handle -> LetterLists.printLot(handle, printLotId));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Page<PrintLot> printLots(PageRequest page) {
    return jdbi.withHandle(handle -> LetterLists.printLots(handle, page));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<PrintLotPart> parts(long printLotId) {
    return jdbi.withHandle(handle -> LetterLists.parts(handle, printLotId));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<PostalZone> zones(long printLotId) {
    return jdbi.withHandle(handle -> LetterLists.zones(handle, printLotId));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Optional<Letter> find(long letterId) {
    return jdbi.withHandle(handle -> LetterLists.letter(handle, letterId));
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public Page<Letter> letters(String terminal, LetterCriteria criteria, PageRequest page) {
    Page<Letter> letters = jdbi.withHandle(handle -> LetterLists.letters(handle, criteria, page));
    log.view(
        terminal,
        LogEntry.about(
            Operation.SEARCH,
            FUNCTION,
            "letters",
            letters.rows().stream().map(Letter::addresseeNumber).distinct().toList()));
    return letters;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public List<LetterFault> faults(String terminal, long letterId) {
    Letter letter = existing(letterId);
    log.view(
        terminal,
        LogEntry.about(
            Operation.VIEW,
            FUNCTION,
            "faults of letter " + letterId,
            List.of(letter.addresseeNumber())));
    return jdbi.withHandle(handle -> LetterLists.faults(handle, letterId));
  }

  private Letter existing(long letterId) {
    return find(letterId).orElseThrow(() -> new OperationsException("OP-E-057", letterId));
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR, Roles.ADMINISTRATOR})
  public byte[] reprint(Act act, long letterId) {
    Letter letter = existing(letterId);
    byte[] pdf = jdbi.withHandle(handle -> Reprint.pages(handle, archive, letterId));
    log.act(
        act,
        LogEntry.about(
            Operation.PRINT,
            FUNCTION,
            "letter " + letterId + " again",
            List.of(letter.addresseeNumber())));
    return pdf;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.AUDITOR, Roles.ADMINISTRATOR})
  public InputStream open(Act act, long printLotId, int partNo) {
    PrintLotPart part =
        parts(printLotId).stream()
            .filter(p -> p.partNo() == partNo)
            .findFirst()
            .orElseThrow(() -> new OperationsException("OP-E-055", printLotId, partNo));
    String subject = "print lot " + printLotId + " part " + partNo + " fetched";
    log.act(act, LogEntry.of(Operation.PRINT, FUNCTION, subject));
    return archive.open(part.fileId());
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.BATCH})
  public Letter correct(Act act, long letterId, Map<String, String> texts) {
    jdbi.useTransaction(
        handle ->
            new SingleLetter(handle, forms, archive, parameters).correct(act, letterId, texts));
    Letter letter = existing(letterId);
    log.act(
        act,
        LogEntry.about(
            Operation.CHANGE,
            FUNCTION,
            "letter " + letterId + " corrected",
            List.of(letter.addresseeNumber())));
    return letter;
  }

  @Override
  @RolesAllowed({Roles.RECEIPT, Roles.ARREARS, Roles.BATCH})
  public void withdraw(Act act, long letterId) {
    Letter letter = existing(letterId);
    boolean changed =
        jdbi.inTransaction(
            handle -> {
              handle.createUpdate(Sql.of("remove-content")).bind("letterId", letterId).execute();
              return handle.createUpdate(Sql.of("withdraw")).bind("letterId", letterId).execute()
                  > 0;
            });
    if (changed) {
      log.act(
          act,
          LogEntry.about(
              Operation.CHANGE,
              FUNCTION,
              "letter " + letterId + " withdrawn",
              List.of(letter.addresseeNumber())));
    }
  }
}
