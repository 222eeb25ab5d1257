package osame.persistence.general;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * One page of a list by one query: it ends with {@code LIMIT :size OFFSET :offset}, and each of its
 * rows has the length of the whole list as {@code total} ({@code count(*) OVER ()}).
 */
public final class PagedRows {

  private PagedRows() {}

  /** Reads a row. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Asks for the page; of a page beyond the end the total is 0. */
  public static <T extends Serializable> Page<T> read(Query query, PageRequest page, Row<T> row) {
    long[] total = {0};
    List<T> rows =
        query
            .bind("offset", page.offset())
            .bind("size", page.size())
            .map(
                (result, context) -> {
                  total[0] = result.getLong("total");
                  return row.of(result);
                })
            .list();
    return new Page<>(rows, total[0]);
  }
}
