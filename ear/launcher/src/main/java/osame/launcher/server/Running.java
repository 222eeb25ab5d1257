package osame.launcher.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What this program has started, stopped in reverse order: when a command ends, and on Ctrl-C or
 * TERM. A start that is under way when the signal comes is waited for and then stopped.
 */
public final class Running implements AutoCloseable {

  /** Something that runs outside this JVM. */
  public interface Started {
    void stop();
  }

  private final Deque<Started> started = new ArrayDeque<>();
  private volatile boolean jvmEnds;

  /** Stops everything on Ctrl-C or TERM too. */
  public Running() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  jvmEnds = true;
                  stopAll();
                },
                "stop"));
  }

  /** Starts something unless the end has come. */
  public synchronized <T extends Started> T start(Supplier<T> starter) {
    if (jvmEnds) {
      throw new IllegalStateException("stopping");
    }
    T one = starter.get();
    started.push(one);
    return one;
  }

  /** After a signal it does not return: that things fail when they are stopped is no news. */
  @Override
  public void close() {
    while (jvmEnds) {
      LockSupport.park(this);
    }
    stopAll();
  }

  private synchronized void stopAll() {
    while (!started.isEmpty()) {
      started.pop().stop();
    }
  }
}
