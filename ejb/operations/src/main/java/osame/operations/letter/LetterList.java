package osame.operations.letter;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.Letter;
import osame.operations.api.LetterCriteria;

/** Pages of the list of letters. */
final class LetterList {

  private LetterList() {}

  static Page<Letter> page(Handle handle, LetterCriteria criteria, PageRequest page) {
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
}
