package osame.launcher.log;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Compares what is there with what was signed, and keeps the first record that does not fit. */
final class LogCheck implements Consumer<LoggedRow> {

  private final SignedLeaves signed;
  private final long sealedUpTo;
  private final LongSet identities = new LongSet();
  private final ErasedRows erased = new ErasedRows();
  private long next;
  private long unsealed;
  private Finding finding;

  /**
   * @param signed the leaves by the exported heads
   * @param sealedUpTo id of the last row that must have been sealed; younger ones may be waiting
   */
  LogCheck(SignedLeaves signed, long sealedUpTo) {
    this.signed = signed;
    this.sealedUpTo = sealedUpTo;
  }

  @Override
  public void accept(LoggedRow row) {
    if (finding != null) {
      return;
    }
    if (row.index() == null) {
      withoutLeaf(row);
    } else if (row.index() < next) {
      find(Finding.Kind.REPLAYED, row.id(), row.index());
    } else if (row.index() > next) {
      missing();
    } else {
      leaf(row);
      next++;
    }
  }

  private void leaf(LoggedRow row) {
    if (next < signed.size() && signed.id(next) != row.id()) {
      find(Finding.Kind.MISPLACED, signed.id(next), next);
    } else if (row.content() == null && row.erasedBy() != null) {
      erasedLeaf(row);
    } else if (row.content() == null) {
      find(Finding.Kind.DELETED, row.id(), next);
    } else if (!row.isAsSealed()) {
      find(Finding.Kind.CHANGED, row.id(), next);
    } else if (!row.hasItsSubjects()) {
      find(Finding.Kind.SUBJECTS_CHANGED, row.id(), next);
    } else if (next < signed.size() && !signed.has(next, row.leafHash())) {
      find(Finding.Kind.REWRITTEN, row.id(), next);
    } else if (!identities.add(row.content().identity())) {
      find(Finding.Kind.REPLAYED, row.id(), next);
    } else {
      erased.told(row);
    }
  }

  /** The row is gone and its leaf stands: whether that was told of is known at the end. */
  private void erasedLeaf(LoggedRow row) {
    if (!row.isWithoutSubjects()) {
      find(Finding.Kind.SUBJECTS_CHANGED, row.id(), next);
    } else if (next < signed.size() && !signed.has(next, row.erasedLeafHash())) {
      find(Finding.Kind.REWRITTEN, row.id(), next);
    } else {
      erased.add(row);
    }
  }

  private void withoutLeaf(LoggedRow row) {
    missingAtTheEnd();
    if (finding != null) {
      return;
    }
    if (row.content() == null) {
      find(Finding.Kind.WITHOUT_ROW, row.id(), null);
    } else if (!identities.add(row.content().identity())) {
      find(Finding.Kind.REPLAYED, row.id(), null);
    } else if (row.id() <= sealedUpTo) {
      find(Finding.Kind.NOT_SEALED, row.id(), null);
    } else {
      erased.told(row);
      unsealed++;
    }
  }

  private void missingAtTheEnd() {
    if (next < signed.size()) {
      missing();
    }
  }

  private void missing() {
    find(Finding.Kind.MISSING, next < signed.size() ? signed.id(next) : null, next);
  }

  private void find(Finding.Kind kind, Long recordId, Long place) {
    finding = new Finding(kind, recordId, place);
  }

  /** The first record that does not fit once all rows were given; null if all fit. */
  Finding finish() {
    if (finding == null) {
      missingAtTheEnd();
    }
    if (finding == null) {
      erased.untold().ifPresent(row -> find(Finding.Kind.DELETED, row.id(), row.index()));
    }
    return finding;
  }

  /** How many rows were erased, by the number of their certificate. */
  Map<String, Long> erased() {
    return new TreeMap<>(erased.byCertificate());
  }

  /** Rows found in order that are leaves. */
  long sealed() {
    return next;
  }

  /** Rows too young to be sealed. */
  long unsealed() {
    return unsealed;
  }
}
