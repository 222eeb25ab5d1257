package osame.receipt.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jdbi.v3.core.Handle;
import osame.foundation.AddresseeNumber;
import osame.foundation.Installment;
import osame.foundation.LevyYear;
import osame.letter.LetterContent;
import osame.letter.Recipient;
import osame.operations.api.LetterDraft;
import osame.receipt.slip.SlipText;

/**
 * The drafts of a run's letters, some at a time; {@code link-letters.sql} knows their reference.
 */
final class DemandLetters implements Iterator<LetterDraft> {

  private static final String REFERENCE = "demand ";
  private static final int CHUNK = 1_000;

  /** The notice asks for payment before property can be seized. */
  private static final int PAID_WITHIN = 10;

  private final Handle handle;
  private final LockedRun run;
  private final Queue<LetterDraft> drafts = new ArrayDeque<>();
  private long last;
  private boolean ended;

  DemandLetters(Handle handle, LockedRun run) {
    this.handle = handle;
    this.run = run;
  }

  @Override
  public boolean hasNext() {
    if (drafts.isEmpty() && !ended) {
      handle
          .createQuery(DemandSql.of("drafts"))
          .bind("runId", run.demandRunId())
          .bind("after", last)
          .bind("limit", CHUNK)
          .bind("day", run.dispatchOn())
          .map((row, context) -> draft(row))
          .forEach(drafts::add);
      ended = drafts.size() < CHUNK;
    }
    return !drafts.isEmpty();
  }

  @Override
  public LetterDraft next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return drafts.remove();
  }

  private LetterDraft draft(ResultSet row) throws SQLException {
    last = row.getLong("demand_id");
    Recipient recipient =
        new Recipient(
            row.getString("postal_code"),
            row.getString("address"),
            row.getString("address_detail"),
            row.getString("name"),
            SlipText.honorific("CORPORATION".equals(row.getString("kind"))));
    String amount = row.getString("tax_amount");
    Map<String, String> installment = installment(row, amount);
    Map<String, String> slip = new HashMap<>(installment);
    slip.put("amount", amount);
    return new LetterDraft(
        REFERENCE + last,
        new AddresseeNumber(row.getString("addressee_number")),
        new LetterContent(
            recipient,
            "",
            Map.of("total", amount, "pay-by", run.dispatchOn().plusDays(PAID_WITHIN).toString()),
            Map.of("installments", List.of(installment), "slips", List.of(slip))));
  }

  private static Map<String, String> installment(ResultSet row, String amount) throws SQLException {
    String taxItem = row.getString("tax_item_name");
    return Map.of(
        "year-name", SlipText.year(new LevyYear(row.getInt("levy_year"))),
        "tax-item-name", taxItem == null ? row.getString("tax_item") : taxItem,
        "installment-name", SlipText.installment(new Installment(row.getInt("installment"))),
        "notice-number", row.getString("notice_number"),
        "due-date", row.getObject("due_date", LocalDate.class).toString(),
        "tax", amount);
  }
}
