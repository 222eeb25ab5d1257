package osame.launcher.server;

import java.io.IOException;

/**
 * Runs inside the server's JVM as a Java agent: when the launcher is gone, however it went, the
 * pipe to standard input ends, and the server stops in order. No process is left behind by {@code
 * kill -9}.
 */
public final class ParentWatch {

  /** Longest wait for the server's own way of stopping. */
  private static final long PATIENCE_MILLIS = 30_000;

  private ParentWatch() {}

  /** Called by the JVM before the server's main method. */
  public static void premain(String arguments) {
    start(ParentWatch::awaitEnd, "parent-watch");
  }

  private static void awaitEnd() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever sent.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    start(ParentWatch::haltLater, "parent-watch-halt");
    System.exit(1);
  }

  private static void haltLater() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private static void start(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
