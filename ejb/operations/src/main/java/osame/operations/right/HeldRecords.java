package osame.operations.right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import osame.foundation.AddresseeNumber;
import osame.operations.api.HeldData;
import osame.operations.api.HeldRow;

/** Gathers what the modules hold, whichever of them are there. */
@ApplicationScoped
public class HeldRecords {

  private Iterable<HeldData> sources = List.of();

  public HeldRecords() {}

  @Inject
  public HeldRecords(@Any Instance<HeldData> sources) {
    this.sources = sources;
  }

  static HeldRecords of(List<HeldData> sources) {
    HeldRecords records = new HeldRecords();
    records.sources = sources;
    return records;
  }

  /** All records, module by module. */
  public List<HeldRow> on(AddresseeNumber person) {
    return StreamSupport.stream(sources.spliterator(), false)
        .sorted(Comparator.comparingInt(HeldData::order))
        .flatMap(source -> source.on(person).stream())
        .toList();
  }
}
