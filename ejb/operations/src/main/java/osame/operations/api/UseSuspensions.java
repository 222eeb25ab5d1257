package osame.operations.api;

import java.util.Collection;
import java.util.Set;
import osame.foundation.AddresseeNumber;

/**
 * Honours suspended use (CM-064): who lacks the permission {@code SUSPENDED_USE} sees a notice in
 * the place of such a person, and no file has them.
 */
public interface UseSuspensions {

  /** Those of the people who are hidden from the caller. */
  Set<AddresseeNumber> hidden(Collection<AddresseeNumber> people);

  /**
   * Goes on only if the person is not hidden from the caller; otherwise the refusal is logged.
   *
   * @throws OperationsException {@code OP-E-074}
   */
  void require(String terminal, AddresseeNumber person);
}
