package osame.web.list;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Feeds a table on a screen from a {@link PagedList}. Made anew when wanted, never serialized. */
public final class LazyRows<T extends Serializable> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  private final transient PagedList<T> list;
  private final transient Function<T, Object> key;
  private int length = -1;

  /**
   * @param key of a row, by which a button finds it again
   */
  public LazyRows(PagedList<T> list, Function<T, Object> key) {
    this.list = list;
    this.key = key;
  }

  /** Every page tells the length of the list: to ask for it alone would be one more logged view. */
  @Override
  public int count(Map<String, FilterMeta> filters) {
    return length < 0 ? Integer.MAX_VALUE : length;
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
    SortMeta by = sort.values().stream().findFirst().orElse(null);
    int wanted = Math.min(Math.max(size, 1), PageRequest.MAX_SIZE);
    Page<T> page = page(first, wanted, by);
    if (page.rows().isEmpty() && page.total() > 0) {
      // The list became shorter than the page that is open: show its last one.
      page = page(recalculateFirst(first, wanted, Math.toIntExact(page.total())), wanted, by);
    }
    length = Math.toIntExact(page.total());
    setRowCount(length);
    return page.rows();
  }

  private Page<T> page(int first, int size, SortMeta by) {
    return list.page(
        new PageRequest(
            first,
            size,
            by == null ? null : by.getField(),
            by != null && by.getOrder().isDescending()));
  }

  @Override
  public String getRowKey(T row) {
    return String.valueOf(key.apply(row));
  }

  @Override
  public T getRowData(String rowKey) {
    List<T> rows = getWrappedData();
    return rows == null
        ? null
        : rows.stream().filter(row -> getRowKey(row).equals(rowKey)).findFirst().orElse(null);
  }
}
