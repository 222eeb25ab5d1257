package osame.operations.api;

import java.util.List;
import osame.foundation.AddresseeNumber;

/**
 * What a module holds on a person, record by record, for a request of disclosure. Each module that
 * holds something implements it as a bean; whoever asks is checked and logged before it is called.
 */
public interface HeldData {

  /** The sections in which their rows stand, in the order of the disclosure. */
  List<HeldRow> on(AddresseeNumber person);

  /** Where the module's sections stand among those of the others, the lowest first. */
  int order();
}
