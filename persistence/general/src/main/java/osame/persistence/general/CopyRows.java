package osame.persistence.general;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Sends rows to a table by COPY, the fastest way in, within the transaction of the handle. They go
 * in portions: the connection is free in between, so that the rows may be read from the same
 * database, and memory stays bounded. With a sender, a portion goes while the next one is gathered;
 * whoever needs the connection meanwhile waits for it.
 *
 * <pre>{@code
 * CopyRows rows = new CopyRows(handle, "COPY staged (line_no, name) FROM STDIN");
 * rows.add(1, "…");
 * rows.flush();
 * }</pre>
 */
public final class CopyRows {

  private static final int PORTION = 1 << 20;

  private final CopyManager copy;
  private final String command;
  private final Executor sender;
  private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);
  private final StringBuilder portion = new StringBuilder(PORTION + PORTION / 8);
  private long count;

  /**
   * @param command {@code COPY … FROM STDIN} in the text format
   */
  public CopyRows(Handle handle, String command) {
    this(handle, command, Runnable::run);
  }

  /**
   * @param command {@code COPY … FROM STDIN} in the text format
   * @param sender sends the portions, one at a time
   */
  public CopyRows(Handle handle, String command, Executor sender) {
    this.command = command;
    this.sender = sender;
    try {
      copy = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds a row; null stands for NULL, a list for an array of text, all else as its text. */
  public void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        portion.append('\t');
      }
      if (values[i] == null) {
        portion.append("\\N");
      } else if (values[i] instanceof List<?> list) {
        escape(arrayOf(list));
      } else {
        escape(String.valueOf(values[i]));
      }
    }
    portion.append('\n');
    count++;
    if (portion.length() >= PORTION) {
      pass();
    }
  }

  /** Rows added so far. */
  public long count() {
    return count;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> portion.append("\\\\");
        case '\n' -> portion.append("\\n");
        case '\r' -> portion.append("\\r");
        case '\t' -> portion.append("\\t");
        default -> portion.append(c);
      }
    }
  }

  private static String arrayOf(List<?> values) {
    StringBuilder array = new StringBuilder("{");
    for (Object value : values) {
      String text = String.valueOf(value).replace("\\", "\\\\").replace("\"", "\\\"");
      array.append(array.length() > 1 ? "," : "").append('"').append(text).append('"');
    }
    return array.append('}').toString();
  }

  /** Sends what has not gone yet; when it returns, all rows are in the table. */
  public void flush() {
    if (!portion.isEmpty()) {
      pass();
    }
    awaitSent();
  }

  private void pass() {
    byte[] bytes = portion.toString().getBytes(StandardCharsets.UTF_8);
    portion.setLength(0);
    awaitSent();
    sending = CompletableFuture.runAsync(() -> send(bytes), sender);
  }

  private void awaitSent() {
    try {
      sending.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void send(byte[] bytes) {
    try {
      CopyIn in = copy.copyIn(command);
      in.writeToCopy(bytes, 0, bytes.length);
      in.endCopy();
    } catch (SQLException e) {
      throw new IllegalStateException("COPY failed: " + command, e);
    }
  }
}
