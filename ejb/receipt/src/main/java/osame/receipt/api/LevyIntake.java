package osame.receipt.api;

import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Takes in what the levying systems hand over (RC-001 to RC-006, RC-009, RC-010). */
public interface LevyIntake {

  /**
   * Takes in an archived file by a job. Parameter {@code receipt.levy.intake-mode} decides whether
   * one bad row refuses the file ({@code WHOLE}) or only itself ({@code ROWS}).
   *
   * @return the levy file; its job id tells the progress
   * @throws ReceiptException {@code RC-E-001} if the same bytes were taken in before (a refused
   *     file may come again), {@code RC-E-002} if there is no such file
   */
  LevyFile takeIn(Act act, long archivedFileId);

  /**
   * As {@link #takeIn}, but the file is refused by {@code RC-F-130} if something else comes out of
   * it than a dry run said.
   *
   * @param planHash hash of the dry run's differences
   */
  LevyFile takeInAsTried(Act act, long archivedFileId, String planHash);

  Optional<LevyFile> find(long levyFileId);

  Page<LevyFile> list(PageRequest page);

  Page<FileFault> faults(long levyFileId, PageRequest page);

  /**
   * Ends the wait of a file's faulty rows that no corrected row will answer; the act's reason says
   * how they were dealt with. A corrected row in a later file ends it by itself.
   *
   * @return number of rows that wait no longer
   */
  long settleFaults(Act act, long levyFileId);
}
