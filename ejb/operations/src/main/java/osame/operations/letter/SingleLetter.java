package osame.operations.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import osame.access.api.Act;
import osame.foundation.FiscalYear;
import osame.letter.LetterContent;
import osame.letter.Recipient;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.LetterDraft;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameters;

/** Letters drawn one by one: those of the counter, and those of a print lot that were corrected. */
final class SingleLetter {

  private final Handle handle;
  private final FormStore forms;
  private final FileArchive archive;
  private final Parameters parameters;

  /** A letter that waits for its correction, and where it belongs. */
  private record Overflowing(Waiting letter, long formId, LocalDate issuedOn, long printLotId) {

    static Overflowing of(ResultSet row, StatementContext context) throws SQLException {
      return new Overflowing(
          Waiting.of(row, context),
          row.getLong("form_id"),
          row.getObject("issued_on", LocalDate.class),
          row.getLong("print_lot_id"));
    }
  }

  SingleLetter(Handle handle, FormStore forms, FileArchive archive, Parameters parameters) {
    this.handle = handle;
    this.forms = forms;
    this.archive = archive;
    this.parameters = parameters;
  }

  /**
   * @return id of the new letter
   * @throws OperationsException {@code OP-E-051} if it cannot be drawn
   */
  long issue(Act act, StoredForm form, LetterDraft draft, String officer) {
    LocalDate day = act.businessDate().value();
    FiscalYear year = FiscalYear.containing(day);
    String counter = form.template().counter();
    long number = LetterNumbers.take(handle, counter, year, 1) + 1;
    long letterId =
        handle
            .createQuery(Sql.of("add-letter"))
            .bind("formId", form.formId())
            .bind("counter", counter)
            .bind("fiscalYear", year.value())
            .bind("number", number)
            .bind("reference", draft.reference())
            .bind("addresseeNumber", draft.addresseeNumber().value())
            .bind("postalCode", postalCode(draft.content().recipient()))
            .bind("issuedOn", day)
            .bind("issuedBy", officer)
            .bind("requestId", act.requestId())
            .mapTo(Long.class)
            .one();
    String name = counter + "-" + year.value() + "-" + number + ".pdf";
    draw(act, form, day, new Waiting(letterId, number, draft.content()), name, 0, null);
    return letterId;
  }

  private static String postalCode(Recipient recipient) {
    return recipient == null ? "" : recipient.postalCode();
  }

  /**
   * Draws an overflowing letter with other texts as a part of its own.
   *
   * @throws OperationsException {@code OP-E-051} if it still cannot be drawn, {@code OP-E-056} if
   *     it does not overflow
   */
  void correct(Act act, long letterId, Map<String, String> texts) {
    Overflowing overflowing =
        handle
            .createQuery(Sql.of("lock-overflow"))
            .bind("letterId", letterId)
            .map(Overflowing::of)
            .findOne()
            .orElseThrow(() -> new OperationsException("OP-E-056", letterId));
    Waiting letter = overflowing.letter();
    LetterContent content = Corrections.apply(letter.content(), texts);
    int partNo = lastPart(overflowing.printLotId()) + 1;
    draw(
        act,
        forms.get(overflowing.formId()),
        overflowing.issuedOn(),
        new Waiting(letterId, letter.number(), content),
        "print-lot-" + overflowing.printLotId() + "-" + partNo + ".pdf",
        partNo,
        overflowing.printLotId());
  }

  private int lastPart(long printLotId) {
    return handle
        .createQuery(Sql.of("last-part"))
        .bind("printLotId", printLotId)
        .mapTo(Integer.class)
        .one();
  }

  private void draw(
      Act act,
      StoredForm form,
      LocalDate day,
      Waiting letter,
      String name,
      int partNo,
      Long printLotId) {
    LetterDrawing drawing =
        new LetterDrawing(handle, archive, form, day, QrProfiles.on(day, parameters));
    Optional<ArchivedFile> file = drawing.draw(act, List.of(letter), name, partNo);
    if (file.isEmpty()) {
      throw Faults.refusal(drawing.stopped().get(0).result().faults());
    }
    if (printLotId != null) {
      drawing.addPart(printLotId, partNo, file.get());
    }
  }
}
