package osame.receipt.dryrun;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Roles;
import osame.persistence.general.CopyRows;
import osame.receipt.api.Difference;
import osame.receipt.api.ReceivableKey;

/** Keeps differences in transactions of their own: what is tried is rolled back, they stay. */
@Stateless
@DenyAll
@LocalBean
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DryRunStoreBean {

  @Inject private Jdbi jdbi;

  public DryRunStoreBean() {}

  DryRunStoreBean(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Forgets what a trial left that was killed. */
  @RolesAllowed(Roles.BATCH)
  public void clear(long dryRunId) {
    jdbi.useHandle(
        handle -> handle.createUpdate(Sql.of("clear")).bind("dryRunId", dryRunId).execute());
  }

  /** Keeps some more. */
  @RolesAllowed(Roles.BATCH)
  public void add(long dryRunId, List<Difference> differences) {
    jdbi.useHandle(
        handle -> {
          CopyRows rows = new CopyRows(handle, Sql.of("copy-differences"));
          differences.forEach(difference -> add(rows, dryRunId, difference));
          rows.flush();
        });
  }

  private static void add(CopyRows rows, long dryRunId, Difference d) {
    ReceivableKey key = d.key();
    boolean receivable = key != null;
    rows.add(
        dryRunId,
        d.row(),
        d.addresseeNumber() == null ? null : d.addresseeNumber().value(),
        receivable ? key.levyYear().value() : null,
        receivable ? key.taxYear().value() : null,
        receivable ? key.taxItem() : null,
        receivable ? key.noticeNumber().value() : null,
        receivable ? key.installment().number() : null,
        receivable ? d.taxBefore().value() : null,
        receivable ? d.taxAfter().value() : null,
        receivable ? d.feeBefore().value() : null,
        receivable ? d.feeAfter().value() : null,
        receivable ? d.chargeBefore().value() : null,
        receivable ? d.chargeAfter().value() : null,
        d.overpaid().value(),
        d.suspense().value(),
        d.line(),
        d.fault(),
        d.arguments());
  }
}
