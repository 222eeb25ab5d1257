package osame.operations.letter;

import java.util.Iterator;
import org.jdbi.v3.core.Handle;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.foundation.FiscalYear;
import osame.foundation.Yen;
import osame.operations.api.LetterDraft;
import osame.operations.api.OperationsException;
import osame.operations.api.PrintLotOrder;
import osame.persistence.general.CopyRows;

/** Takes the drafts of a print lot in and numbers them in the order of the post. */
final class PrintLotIntake {

  private final Handle handle;
  private final Act act;
  private final String officer;

  PrintLotIntake(Handle handle, Act act, String officer) {
    this.handle = handle;
    this.act = act;
    this.officer = officer;
  }

  /**
   * @return id of the new print lot
   */
  long take(StoredForm form, PrintLotOrder order, Iterator<LetterDraft> drafts, OperationLog log) {
    long count = stage(drafts);
    long printLotId = addPrintLot(form, order);
    FiscalYear year = FiscalYear.containing(act.businessDate().value());
    String counter = form.template().counter();
    handle
        .createUpdate(Sql.of("add-letters"))
        .bind("formId", form.formId())
        .bind("counter", counter)
        .bind("fiscalYear", year.value())
        .bind("before", LetterNumbers.take(handle, counter, year, count))
        .bind("printLotId", printLotId)
        .bind("partSize", order.partSize())
        .bind("issuedOn", act.businessDate().value())
        .bind("issuedBy", officer)
        .bind("requestId", act.requestId())
        .execute();
    handle.createUpdate(Sql.of("add-contents")).bind("printLotId", printLotId).execute();
    log(log, printLotId, count);
    return printLotId;
  }

  private long stage(Iterator<LetterDraft> drafts) {
    handle.execute(Sql.of("stage"));
    CopyRows rows = new CopyRows(handle, Sql.of("copy-drafts"));
    while (drafts.hasNext()) {
      LetterDraft draft = drafts.next();
      rows.add(
          draft.reference(), draft.addresseeNumber().value(), ContentJson.write(draft.content()));
    }
    rows.flush();
    if (rows.count() == 0) {
      throw new OperationsException("OP-E-052");
    }
    handle.execute(Sql.of("analyze-drafts"));
    long references = handle.createQuery(Sql.of("count-references")).mapTo(Long.class).one();
    if (references != rows.count()) {
      throw new OperationsException("OP-E-053");
    }
    return rows.count();
  }

  private long addPrintLot(StoredForm form, PrintLotOrder order) {
    return handle
        .createQuery(Sql.of("add-print-lot"))
        .bind("formId", form.formId())
        .bind("name", order.name())
        .bind("partSize", order.partSize())
        .bind("issuedOn", act.businessDate().value())
        .bind("requestId", act.requestId())
        .bind("orderedBy", officer)
        .mapTo(Long.class)
        .one();
  }

  private void log(OperationLog log, long printLotId, long count) {
    String digest = handle.createQuery(Sql.of("digest")).mapTo(String.class).one();
    long logId =
        log.act(act, LogEntry.batch("CM-060", "print lot " + printLotId, count, Yen.ZERO, digest));
    handle.createUpdate(Sql.of("log-subjects")).bind("logId", logId).execute();
  }
}
