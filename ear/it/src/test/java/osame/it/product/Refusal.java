package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import osame.testcity.client.RefusedException;

/** How the REST entry point said no. */
public final class Refusal {

  private Refusal() {}

  /** HTTP status and code of the refusal that the call must meet. */
  public static String refusal(ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    assertThat(refused).as("a refusal").isNotNull();
    return refused.status() + " " + refused.code();
  }
}
