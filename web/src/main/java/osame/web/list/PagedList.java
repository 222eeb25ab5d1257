package osame.web.list;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * A list of the api, page by page, with the columns it has when it is exported. Memory stays
 * bounded whatever its length.
 */
public final class PagedList<T extends Serializable> implements Iterable<T> {

  private final String name;
  private final String function;
  private final Function<PageRequest, Page<T>> source;
  private final List<Column<T>> columns = new ArrayList<>();
  private Function<T, AddresseeNumber> person;
  private Function<List<AddresseeNumber>, Set<AddresseeNumber>> hidden = people -> Set.of();

  /**
   * @param name of the exported file and of the row in the operation log, in ASCII
   * @param function ID of the function for the operation log
   * @param source gives one page
   */
  public PagedList(String name, String function, Function<PageRequest, Page<T>> source) {
    this.name = name;
    this.function = function;
    this.source = source;
  }

  /** A list that the api gives whole because it is short. */
  public static <T extends Serializable> PagedList<T> ofAll(
      String name, String function, List<T> rows) {
    return new PagedList<>(
        name,
        function,
        page -> {
          int from = Math.min(page.offset(), rows.size());
          int to = Math.min(from + page.size(), rows.size());
          return new Page<>(rows.subList(from, to), rows.size());
        });
  }

  /** Adds a column on the right. */
  public PagedList<T> column(String headerKey, Function<T, Object> value) {
    columns.add(new Column<>(headerKey, value));
    return this;
  }

  /** Says whose data a row is, so that no file has those whom the caller may not see. */
  public PagedList<T> about(Function<T, AddresseeNumber> personOfRow) {
    person = personOfRow;
    return this;
  }

  /**
   * Leaves rows out when all are fetched.
   *
   * @param which of the people are hidden
   */
  PagedList<T> without(Function<List<AddresseeNumber>, Set<AddresseeNumber>> which) {
    hidden = which;
    return this;
  }

  private List<T> shown(List<T> rows) {
    if (person == null) {
      return rows;
    }
    List<AddresseeNumber> people =
        rows.stream().map(person).filter(Objects::nonNull).distinct().toList();
    Set<AddresseeNumber> left = hidden.apply(people);
    return left.isEmpty()
        ? rows
        : rows.stream().filter(row -> !isOne(left, person.apply(row))).toList();
  }

  private static boolean isOne(Set<AddresseeNumber> people, AddresseeNumber ofRow) {
    return ofRow != null && people.contains(ofRow);
  }

  public String name() {
    return name;
  }

  public String function() {
    return function;
  }

  public List<Column<T>> columns() {
    return columns;
  }

  /** One page. */
  public Page<T> page(PageRequest request) {
    return source.apply(request);
  }

  /** Number of rows. */
  public long total() {
    return page(PageRequest.first(1)).total();
  }

  /** All rows that may be shown, fetched in pages as they are needed. */
  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private Iterator<T> rows = List.<T>of().iterator();
      private int offset;
      private boolean last;

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && !last) {
          Page<T> page = page(PageRequest.from(offset));
          offset += page.rows().size();
          last = page.rows().isEmpty() || offset >= page.total();
          rows = shown(page.rows()).iterator();
        }
        return rows.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rows.next();
      }
    };
  }
}
