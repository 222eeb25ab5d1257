package osame.setup;

import java.util.List;

/**
 * How a database's schemas stand to this program.
 *
 * @param kind the worst of all schemas
 * @param details one per schema that is not up to date, such as {@code receipt: V003}
 */
public record SchemaState(Kind kind, List<String> details) {

  /** From best to worst. */
  public enum Kind {
    UP_TO_DATE,
    /** Migrations are pending. */
    BEHIND,
    /** The database holds a migration that this program does not know or that was altered. */
    UNKNOWN
  }
}
