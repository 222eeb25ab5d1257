package osame.receipt.retention;

import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionStore;

/**
 * Settled receivables, whose entries leave their totals; certificates; dry runs. It also knows
 * which files and print lots are still wanted.
 */
@Dependent
public class ReceiptStore implements RetentionStore {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Override
  public Map<RetentionKind, List<String>> listings() {
    return Map.of(
        RetentionKind.LEDGER, all("list-receivables"),
        RetentionKind.PAYMENT_CERTIFICATE, all("list-certificates"),
        RetentionKind.DRY_RUN, all("list-dry-runs"));
  }

  @Override
  public List<String> objections() {
    return all("object-files", "object-print-lots");
  }

  @Override
  public Map<RetentionKind, List<String>> erasures() {
    return Map.of(
        RetentionKind.LEDGER,
        all(
            "lock-receivables",
            "hold-receivables",
            "total-entries",
            "total-levies",
            "erase-levies",
            "erase-debit-requests",
            "erase-debit-results",
            "erase-store-messages",
            "erase-demands",
            "erase-slips",
            "erase-holds",
            "blank-batch-lines",
            "erase-entries",
            "erase-receivables"),
        RetentionKind.PAYMENT_CERTIFICATE,
        all("erase-certificate-lines", "erase-certificates"),
        RetentionKind.DRY_RUN,
        all("erase-dry-run-differences", "erase-dry-runs"),
        // What a refused row said is part of its file.
        RetentionKind.ARCHIVED_FILE,
        all("blank-faults"));
  }

  private static List<String> all(String... names) {
    return Arrays.stream(names)
        .map(name -> SQL.getResource("osame/receipt/retention/" + name + ".sql"))
        .toList();
  }
}
