package osame.letter;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one letter says; the form says where and in which words. Values are plain: an amount is
 * {@code 12300}, a day {@code 2026-08-31}; the form turns them into 12,300円 and 令和8年8月31日.
 *
 * @param recipient who it goes to; null for a paper handed out at the counter
 * @param stage which of the form's wordings, such as {@code second}; empty for a form with one
 * @param fields values by name
 * @param lists rows by the name of the list, such as the installments of a table or the slips that
 *     follow one to a page
 */
public record LetterContent(
    Recipient recipient,
    String stage,
    Map<String, String> fields,
    Map<String, List<Map<String, String>>> lists)
    implements Serializable {

  public LetterContent {
    fields = Map.copyOf(fields);
    lists =
        lists.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, list -> list.getValue().stream().map(Map::copyOf).toList()));
  }
}
