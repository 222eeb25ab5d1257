package osame.operations.archive;

import org.jdbi.v3.core.Jdbi;
import osame.access.api.OperationLog;
import osame.operations.Container;
import osame.operations.api.FileArchive;

/** The bean, without its container. */
public final class TestArchive {

  private TestArchive() {}

  public static FileArchive of(Jdbi jdbi, OperationLog log) {
    return new FileArchiveBean(jdbi, log, Container.caller("sato"));
  }
}
