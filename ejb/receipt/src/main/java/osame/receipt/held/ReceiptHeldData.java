package osame.receipt.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.foundation.AddresseeNumber;
import osame.operations.api.HeldData;
import osame.operations.api.HeldRow;
import osame.persistence.general.NamedTables;

/** Receivables and their entries, overpayments, accounts, demands, holds, slips, certificates. */
@ApplicationScoped
public class ReceiptHeldData implements HeldData {

  private static final List<String> SECTIONS =
      List.of(
          "receivables",
          "entries",
          "overpayments",
          "accounts",
          "demands",
          "holds",
          "slips",
          "certificates");
  private static final int ORDER = 20;

  @Inject private Jdbi jdbi;

  public ReceiptHeldData() {}

  public ReceiptHeldData(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<HeldRow> on(AddresseeNumber person) {
    NamedTables tables = new NamedTables(ReceiptHeldData.class);
    return jdbi.withHandle(handle -> tables.read(handle, SECTIONS, person.value(), HeldRow::of));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
