package osame.it.container;

import java.util.concurrent.Callable;

/** Calls as somebody who holds one role. */
public interface Duty {

  <T> T call(Callable<T> work) throws Exception;
}
