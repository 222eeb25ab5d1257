package osame.addressing.api;

import java.util.List;
import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.operations.api.FileIntake;

/** Finds addressees and takes them in. Every answer is logged before it is given. */
public interface Addressees {

  /** Most addressees that a search finds; who gets as many had better say more. */
  int MOST_FOUND = 10_000;

  /**
   * Finds addressees; of more than {@link #MOST_FOUND} some.
   *
   * @param terminal for the log
   * @throws AddressingException {@code AD-E-001} if no criterion is given
   */
  Page<Addressee> search(String terminal, AddresseeCriteria criteria, PageRequest page);

  /** The caller's latest searches, latest first; at most 20. */
  List<AddresseeCriteria> recent();

  Optional<Addressee> find(String terminal, AddresseeNumber number);

  /**
   * Takes in a file of addressees (docs/files.md) by a job.
   *
   * @param fileId of the archive
   * @return the job
   */
  long importFile(Act act, long fileId);

  /** Files that were taken in, latest first. */
  Page<FileIntake> imports(PageRequest page);

  /** Rows of an import that could not be taken in, each with its line and what to do. */
  Page<ImportFault> importFaults(long fileId, PageRequest page);
}
