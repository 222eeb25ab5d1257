package osame.addressing.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.foundation.AddresseeNumber;
import osame.operations.api.HeldData;
import osame.operations.api.HeldRow;
import osame.persistence.general.NamedTables;

/** The person as an addressee: now and before, who stands beside, what was noted and linked. */
@ApplicationScoped
public class AddressingHeldData implements HeldData {

  private static final List<String> SECTIONS =
      List.of("addressee", "versions", "relations", "mentions", "memos", "links");
  private static final int ORDER = 10;

  @Inject private Jdbi jdbi;

  public AddressingHeldData() {}

  public AddressingHeldData(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<HeldRow> on(AddresseeNumber person) {
    NamedTables tables = new NamedTables(AddressingHeldData.class);
    return jdbi.withHandle(handle -> tables.read(handle, SECTIONS, person.value(), HeldRow::of));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
