package osame.operations.right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.foundation.AddresseeNumber;
import osame.operations.api.HeldData;
import osame.operations.api.HeldRow;
import osame.persistence.general.NamedTables;

/** Letters and requests, and who looked at the person's data: the log lies below this module. */
@ApplicationScoped
public class OwnHeldData implements HeldData {

  private static final List<String> SECTIONS = List.of("letters", "requests", "looks");
  private static final int LAST = 90;

  @Inject private Jdbi jdbi;

  public OwnHeldData() {}

  OwnHeldData(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<HeldRow> on(AddresseeNumber person) {
    NamedTables tables = new NamedTables(OwnHeldData.class);
    return jdbi.withHandle(handle -> tables.read(handle, SECTIONS, person.value(), HeldRow::of));
  }

  @Override
  public int order() {
    return LAST;
  }
}
