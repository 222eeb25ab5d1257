package osame.access.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import osame.foundation.AddresseeNumber;

/**
 * A row of the operation log as an auditor sees it.
 *
 * @param operationLogId id of the row
 * @param recordedAt when
 * @param who user ID of the caller
 * @param whoName name of the officer; null if the caller is none
 * @param terminal from where
 * @param operation what kind of act
 * @param function ID of the function
 * @param subject what it was done to
 * @param reason why; null for views and refusals
 * @param onBehalfOf for whom; null for the caller
 * @param count rows seen or changed
 * @param numberTouched whether a personal number was shown or used
 * @param documentNumber number of the document that was issued, or null
 * @param people how many people were concerned, by their own rows
 * @param firstPeople the first of them, at most three
 */
public record LoggedAct(
    long operationLogId,
    Instant recordedAt,
    String who,
    String whoName,
    String terminal,
    Operation operation,
    String function,
    String subject,
    String reason,
    String onBehalfOf,
    long count,
    boolean numberTouched,
    String documentNumber,
    long people,
    List<AddresseeNumber> firstPeople)
    implements Serializable {

  public LoggedAct {
    firstPeople = List.copyOf(firstPeople);
  }
}
