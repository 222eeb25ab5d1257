package osame.operations.api;

import java.time.LocalDate;
import java.util.List;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * The register of every file and medium in and out (CM-066). Files that the system takes in, and
 * what it exports or prints, stand in it by themselves; officers add where it went, who allowed it
 * and what became of it, and media that no program saw.
 */
public interface MediaRegister {

  /**
   * Rows of the register, the youngest first; the look is logged. Letters to taxpayers are handed
   * over unless an officer says otherwise.
   *
   * @throws OperationsException {@code OP-E-080} if the days are missing, in the wrong order or
   *     more than {@link LogReview#MAX_DAYS}
   */
  Page<Medium> list(String terminal, MediumFilter filter, PageRequest page);

  /**
   * Enters a medium that no program saw.
   *
   * @return its key
   * @throws OperationsException {@code OP-E-083} if day, name, place or purpose are missing, {@code
   *     OP-E-084} if ending and its day do not go together or the day is before the carrying
   */
  MediumKey enter(
      Act act, FileDirection direction, LocalDate carriedOn, String name, MediumDetails details);

  /**
   * Says of one or more rows where they went, who allowed it, and what became of them. What is null
   * in the details stays as it was said before.
   *
   * @throws OperationsException {@code OP-E-085} if a row is not in the register, {@code OP-E-084}
   *     if ending and its day do not go together or the day is before the carrying
   */
  void complete(Act act, List<MediumKey> keys, MediumDetails details);
}
