package osame.addressing.api;

import java.time.LocalDate;
import java.util.Optional;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * The master of addressees and its history in two times. Whoever changes something holds the
 * addressee's lock; others look on meanwhile. The act's reason stays with what was recorded.
 */
public interface AddresseeRegister {

  /**
   * Registers somebody who is not in the resident register, under a new number with check digit.
   *
   * @param validFrom not after the business date
   * @throws AddressingException {@code AD-E-010} for a resident, {@code AD-E-011} for a day to
   *     come, {@code AD-F-…} if a fact can't be so
   */
  AddresseeNumber register(Act act, AddresseeFacts facts, LocalDate validFrom);

  /**
   * Records that something is otherwise from that day, until the day of the next change recorded
   * already.
   *
   * @param seenVersion the latest version that the caller saw, 0 if there was none
   * @throws AddressingException as {@link #register}, {@code AD-E-013} if the caller holds no lock,
   *     {@code AD-E-014} if another version came meanwhile
   */
  void change(
      Act act, AddresseeNumber number, long seenVersion, AddresseeFacts facts, LocalDate validFrom);

  /**
   * Records that a version was wrong and what was so in its days; what was believed until now stays
   * in the history.
   *
   * @throws AddressingException as {@link #change}; {@code AD-E-014} if the version holds no more
   */
  void correct(Act act, long versionId, AddresseeFacts facts);

  /**
   * The latest version.
   *
   * @throws AddressingException {@code AD-E-012} if there is no such addressee
   */
  AddresseeVersion latest(String terminal, AddresseeNumber number);

  /** One version of anybody's history. */
  Optional<AddresseeVersion> version(String terminal, long versionId);

  /**
   * The history, latest first.
   *
   * @param superseded whether to show what is no longer taken to be so, too
   */
  Page<AddresseeVersion> history(
      String terminal, AddresseeNumber number, boolean superseded, PageRequest page);

  /** Others of the same household; empty if there is none. */
  Page<Addressee> household(String terminal, AddresseeNumber number, PageRequest page);

  /**
   * Takes the lock, or prolongs the caller's own.
   *
   * @return the lock as it is now: the caller's, or another's that must be waited for
   */
  EditLock lock(Act act, AddresseeNumber number);

  /** Gives the caller's lock back. */
  void unlock(Act act, AddresseeNumber number);

  /** Who edits it now. */
  Optional<EditLock> lockOf(AddresseeNumber number);
}
