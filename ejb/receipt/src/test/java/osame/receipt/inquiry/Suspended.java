package osame.receipt.inquiry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import osame.foundation.AddresseeNumber;
import osame.operations.api.OperationsException;
import osame.operations.api.UseSuspensions;

/** People whose use is suspended, and an officer without the permission. */
final class Suspended implements UseSuspensions {

  private final Set<AddresseeNumber> people = new HashSet<>();

  void add(AddresseeNumber person) {
    people.add(person);
  }

  @Override
  public Set<AddresseeNumber> hidden(Collection<AddresseeNumber> asked) {
    Set<AddresseeNumber> hidden = new HashSet<>(asked);
    hidden.retainAll(people);
    return hidden;
  }

  @Override
  public void require(String terminal, AddresseeNumber person) {
    if (people.contains(person)) {
      throw new OperationsException("OP-E-074");
    }
  }
}
