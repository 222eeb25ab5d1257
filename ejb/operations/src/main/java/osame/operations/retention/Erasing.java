package osame.operations.retention;

import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import osame.operations.api.Erasure;
import osame.operations.api.RetentionStore;

/** Lets the eraser work with every store that is there. */
public final class Erasing implements Erasure {

  @Override
  public List<Long> run(DataSource source, Clock clock, String terminal) {
    List<RetentionStore> stores =
        ServiceLoader.load(RetentionStore.class).stream().map(ServiceLoader.Provider::get).toList();
    return new Eraser(source, clock, stores, terminal).run();
  }
}
