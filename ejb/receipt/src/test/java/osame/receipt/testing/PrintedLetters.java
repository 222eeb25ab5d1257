package osame.receipt.testing;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.foundation.FiscalYear;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterDraft;
import osame.operations.api.LetterFault;
import osame.operations.api.LetterForm;
import osame.operations.api.LetterNumber;
import osame.operations.api.LetterState;
import osame.operations.api.Letters;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotOrder;
import osame.operations.api.PrintLotPart;

/** Letters that get their numbers in the order in which they come, and pass for drawn at once. */
public final class PrintedLetters implements Letters {

  private final List<LetterDraft> drafts = new ArrayList<>();
  private final List<Letter> printed = new ArrayList<>();
  private final Set<Long> withdrawn = new HashSet<>();
  private final Map<UUID, Letter> issued = new HashMap<>();
  private final Jdbi superuser;
  private long lots;

  public PrintedLetters(Jdbi superuser) {
    this.superuser = superuser;
  }

  /** What each letter says, in the order of the numbers. */
  public List<LetterDraft> drafts() {
    return List.copyOf(drafts);
  }

  /** Numbers of the letters that were taken out. */
  public Set<Long> withdrawn() {
    return Set.copyOf(withdrawn);
  }

  @Override
  public long order(Act act, PrintLotOrder order, Iterator<LetterDraft> letters) {
    lots++;
    letters.forEachRemaining(draft -> add(act, order.form(), draft, lots));
    return lots;
  }

  @Override
  public Letter issue(Act act, String form, LetterDraft draft) {
    return issued.computeIfAbsent(act.requestId(), request -> add(act, form, draft, null));
  }

  private Letter add(Act act, String form, LetterDraft draft, Long lot) {
    long number = printed.stream().filter(l -> l.form().equals(form)).count() + 1;
    FiscalYear year = FiscalYear.containing(act.businessDate().value());
    drafts.add(draft);
    Letter letter =
        new Letter(
            store(act, form, draft, lot, year, number),
            form,
            form,
            new LetterNumber(form, year, number),
            draft.reference(),
            draft.addresseeNumber(),
            LetterState.DRAWN,
            lot,
            1,
            1,
            1,
            act.businessDate(),
            Surroundings.OFFICER);
    printed.add(letter);
    return letter;
  }

  /** Puts the letter into its real table as if its file were there. */
  private long store(
      Act act, String form, LetterDraft draft, Long lot, FiscalYear year, long number) {
    return superuser.inTransaction(
        handle -> {
          handle.execute("SET LOCAL session_replication_role = replica");
          handle.execute(
              "INSERT INTO operations.letter_form (key, title, counter, envelope, valid_from,"
                  + " template, sha256) VALUES (?, ?, ?, '', '2000-01-01', ''::bytea,"
                  + " encode(sha256(''::bytea), 'hex')) ON CONFLICT DO NOTHING",
              form,
              form,
              form);
          handle.execute(
              "INSERT INTO operations.letter_counter VALUES (?, ?, 1) ON CONFLICT (counter,"
                  + " fiscal_year) DO UPDATE SET last_number = letter_counter.last_number + 1",
              form,
              year.value());
          return handle
              .createQuery(
                  "INSERT INTO operations.letter (form_id, counter, fiscal_year, number, reference,"
                      + " addressee_number, postal_code, state, print_lot_id, part_no, file_id,"
                      + " first_page, pages, issued_on, issued_by, request_id) SELECT form_id, key,"
                      + " :year, :number, :reference, :addressee, '', 'DRAWN', :lot, 1, 1, 1, 1,"
                      + " :day, 'test', :request FROM operations.letter_form WHERE key = :form"
                      + " RETURNING letter_id")
              .bind("year", year.value())
              .bind("number", number)
              .bind("reference", draft.reference())
              .bind("addressee", draft.addresseeNumber().value())
              .bind("lot", lot)
              .bind("day", act.businessDate().value())
              .bind("request", act.requestId())
              .bind("form", form)
              .mapTo(Long.class)
              .one();
        });
  }

  @Override
  public Page<Letter> letters(String terminal, LetterCriteria criteria, PageRequest page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void withdraw(Act act, long letterId) {
    withdrawn.add(find(letterId).orElseThrow().number().number());
  }

  @Override
  public Optional<Letter> find(long letterId) {
    return printed.stream().filter(l -> l.letterId() == letterId).findFirst();
  }

  @Override
  public byte[] reprint(Act act, long letterId) {
    return new byte[] {'%', 'P', 'D', 'F'};
  }

  @Override
  public List<LetterForm> forms(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LetterFault> check(String form, LocalDate day, LetterDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] sample(String form, String stage, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] preview(String form, LocalDate day, LetterDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PrintLot> findPrintLot(long printLotId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<PrintLot> printLots(PageRequest page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PrintLotPart> parts(long printLotId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PostalZone> zones(long printLotId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LetterFault> faults(String terminal, long letterId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InputStream open(Act act, long printLotId, int partNo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Letter correct(Act act, long letterId, Map<String, String> texts) {
    throw new UnsupportedOperationException();
  }
}
