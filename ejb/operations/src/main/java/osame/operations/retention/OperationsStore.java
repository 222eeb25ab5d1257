package osame.operations.retention;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import osame.operations.api.RetentionKind;
import osame.operations.api.RetentionStore;

/** What operations and access keep: letters, files, approvals, jobs, sessions, the log. */
@Dependent
public class OperationsStore implements RetentionStore {

  @Override
  public Map<RetentionKind, List<String>> listings() {
    return Map.of(
        RetentionKind.LETTER, Sql.all("list-letters"),
        RetentionKind.PRINT_LOT, Sql.all("list-print-lots"),
        RetentionKind.ARCHIVED_FILE, Sql.all("list-files"),
        RetentionKind.APPROVAL, Sql.all("list-approvals"),
        RetentionKind.JOB, Sql.all("list-jobs"),
        RetentionKind.SESSION, Sql.all("list-sessions"),
        RetentionKind.OPERATION_LOG, Sql.all("list-log"));
  }

  @Override
  public List<String> objections() {
    return Sql.all("object-orders");
  }

  @Override
  public Map<RetentionKind, List<String>> erasures() {
    return Map.of(
        RetentionKind.LETTER,
        Sql.all(
            "count-letters",
            "mark-letter-files",
            "erase-letter-files",
            "erase-letter-faults",
            "erase-letter-contents",
            "erase-letters"),
        RetentionKind.PRINT_LOT,
        Sql.all(
            "count-lot-letters",
            "mark-lot-files",
            "erase-lot-files",
            "erase-lot-faults",
            "erase-lot-contents",
            "erase-lot-letters",
            "erase-lot-parts",
            "erase-lots"),
        RetentionKind.ARCHIVED_FILE,
        Sql.all("mark-files", "erase-files"),
        RetentionKind.APPROVAL,
        Sql.all("erase-parameter-proposals", "erase-approvals"),
        RetentionKind.JOB,
        Sql.all("erase-job-steps", "erase-jobs"),
        RetentionKind.SESSION,
        Sql.all("erase-sessions"),
        RetentionKind.OPERATION_LOG,
        Sql.all("erase-log"));
  }
}
