package osame.operations.letter;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;
import osame.operations.api.LetterFault;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotPart;

/** Reads letters and print lots. */
final class LetterLists {

  private LetterLists() {}

  static Optional<PrintLot> printLot(Handle handle, long printLotId) {
    return handle
        .createQuery(Sql.of("find-print-lot"))
        .bind("printLotId", printLotId)
        .map(LetterRows::printLot)
        .findOne();
  }

  static Page<PrintLot> printLots(Handle handle, PageRequest page) {
    return new Page<>(
        handle
            .createQuery(Sql.of("print-lots"))
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(LetterRows::printLot)
            .list(),
        handle.createQuery(Sql.of("count-print-lots")).mapTo(Long.class).one());
  }

  static List<PrintLotPart> parts(Handle handle, long printLotId) {
    return handle
        .createQuery(Sql.of("parts"))
        .bind("printLotId", printLotId)
        .map(LetterRows::part)
        .list();
  }

  static List<PostalZone> zones(Handle handle, long printLotId) {
    return handle
        .createQuery(Sql.of("zones"))
        .bind("printLotId", printLotId)
        .map(LetterRows::zone)
        .list();
  }

  static Optional<Letter> letter(Handle handle, long letterId) {
    return handle
        .createQuery(Sql.of("find-letter"))
        .bind("letterId", letterId)
        .map(LetterRows::letter)
        .findOne();
  }

  static Page<Letter> letters(Handle handle, LetterCriteria criteria, PageRequest page) {
    String list = criteria.printLotId() == null ? "letters" : "letters-of-lot";
    return new Page<>(
        bind(handle.createQuery(Sql.of(list)), criteria)
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(LetterRows::letter)
            .list(),
        bind(handle.createQuery(Sql.of("count-letters")), criteria).mapTo(Long.class).one());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, LetterCriteria criteria) {
    return statement
        .bind("state", criteria.state() == null ? null : criteria.state().name())
        .bind("printLotId", criteria.printLotId())
        .bind(
            "addresseeNumber",
            criteria.addresseeNumber() == null ? null : criteria.addresseeNumber().value())
        .bind("number", criteria.number());
  }

  static List<LetterFault> faults(Handle handle, long letterId) {
    return handle
        .createQuery(Sql.of("faults"))
        .bind("letterId", letterId)
        .map(LetterRows::fault)
        .list();
  }
}
