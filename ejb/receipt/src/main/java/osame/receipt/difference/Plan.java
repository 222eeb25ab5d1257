package osame.receipt.difference;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Carries out what a dry run showed, and nothing else. */
public final class Plan {

  private Plan() {}

  /**
   * Does the work; takes it back if it did something else than was planned.
   *
   * @param hash of the planned differences
   * @param did the differences that the work made
   * @return whether the plan held; if not, nothing of the work is left
   */
  public static boolean holds(
      Handle handle, String hash, Runnable work, Supplier<Differences> did) {
    handle.execute(Sql.of("begin-planned"));
    work.run();
    boolean held = did.get().hash().equals(hash);
    if (!held) {
      handle.execute(Sql.of("take-back-planned"));
    }
    return held;
  }
}
