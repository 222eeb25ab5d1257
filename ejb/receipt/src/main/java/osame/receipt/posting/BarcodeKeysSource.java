package osame.receipt.posting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import osame.operations.api.Parameters;

/** The layout of the bar code's free field out of the parameters. */
@Dependent
public class BarcodeKeysSource {

  static final String LAYOUT = "receipt.store-barcode.key";

  @EJB private Parameters parameters;

  public BarcodeKeysSource() {}

  public BarcodeKeysSource(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The layout in force on a day.
   *
   * @throws osame.operations.api.OperationsException {@code OP-E-010} if there is none
   */
  public BarcodeKeys inForce(LocalDate day) {
    return new BarcodeKeys(parameters.value(LAYOUT, day));
  }
}
