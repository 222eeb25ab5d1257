package osame.it.crash;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Stands between the instances and PostgreSQL, reads the frames of the protocol as they pass, and
 * stops the first instance that reaches the {@link Moment} it waits for: nothing of that instance
 * passes any more, in either direction, until {@link #release}, which breaks its connections.
 */
final class Barrier implements AutoCloseable {

  static final String COMMIT = "COMMIT";

  private static final int PARSE = 'P';
  private static final int QUERY = 'Q';
  private static final int COPY_DATA = 'd';
  private static final int READY_FOR_QUERY = 'Z';
  private static final int READY_FOR_COPY = 'G';

  private final int databasePort;
  private final List<ServerSocket> doors = new ArrayList<>();
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private volatile Watch watch;

  /**
   * @param databasePort of the loopback address
   */
  Barrier(int databasePort) {
    this.databasePort = databasePort;
  }

  /**
   * What was stopped where.
   *
   * @param statement the statement at which it stands, or {@code COPY data}
   */
  record Stop(String instance, String statement) {}

  /** Opens a port by which one instance reaches the database. */
  int door(String instance) {
    try {
      ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      doors.add(door);
      thread("door " + instance, () -> accept(door, instance));
      return door.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for a moment from now on. */
  Watch watch(Moment moment) {
    watch = new Watch(moment);
    return watch;
  }

  /** Breaks the connections of the stopped instance and lets everything pass again. */
  void release() {
    Watch over = watch;
    watch = null;
    over.released.countDown();
    connections.stream().filter(over::holds).forEach(Connection::close);
  }

  /** Breaks all connections: a wait that failed leaves nobody waiting. */
  void abandon() {
    watch = null;
    connections.forEach(Connection::close);
  }

  @Override
  public void close() {
    for (ServerSocket door : doors) {
      quietly(door);
    }
    connections.forEach(Connection::close);
  }

  private void accept(ServerSocket door, String instance) throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      try {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), databasePort);
        Connection connection = new Connection(instance, client, server);
        connections.add(connection);
        thread("to database", connection::requests);
        thread("from database", connection::answers);
      } catch (IOException databaseDown) {
        quietly(client);
      }
    }
  }

  private static void thread(String name, Loop loop) {
    Thread thread =
        new Thread(
            () -> {
              try {
                loop.run();
              } catch (IOException | InterruptedException closed) {
                // One side is gone; the loop has closed the other.
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  private interface Loop {
    void run() throws IOException, InterruptedException;
  }

  private static void quietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** One wait for a moment. */
  static final class Watch {

    private final Moment moment;
    private final CompletableFuture<Stop> stop = new CompletableFuture<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> statements = new ArrayList<>();
    private Connection marked;
    private boolean over;

    private Watch(Moment moment) {
      this.moment = moment;
    }

    /** Done when an instance was stopped. */
    CompletableFuture<Stop> stop() {
      return stop;
    }

    /** What followed the mark on its connection up to the commit, the mark first. */
    synchronized List<String> statements() {
      return List.copyOf(statements);
    }

    private boolean holds(Connection connection) {
      Stop happened = stop.getNow(null);
      return happened != null && happened.instance().equals(connection.instance);
    }

    /** True if the connection has come to the moment. */
    private synchronized boolean reached(Connection connection, String sql) {
      if (over || marked != null && marked != connection) {
        return false;
      }
      if (marked == null) {
        if (!sql.contains(moment.mark())) {
          return false;
        }
        marked = connection;
      }
      statements.add(sql);
      boolean here =
          moment.sql() == null ? statements.size() > moment.further() : sql.equals(moment.sql());
      over = here || sql.equals(COMMIT);
      return here;
    }
  }

  /** One connection of an instance. */
  private final class Connection {

    private final String instance;
    private final Socket client;
    private final Socket server;

    /** Set once the database answers into the void; the statement that it carries out. */
    private volatile String unheard;

    private Connection(String instance, Socket client, Socket server) {
      this.instance = instance;
      this.client = client;
      this.server = server;
    }

    private void requests() throws IOException, InterruptedException {
      try (client;
          server) {
        DataInputStream in = input(client);
        DataOutputStream out = output(server);
        int startup = in.readInt();
        out.writeInt(startup);
        out.write(in.readNBytes(startup - Integer.BYTES));
        out.flush();
        while (true) {
          int type = in.readUnsignedByte();
          byte[] body = in.readNBytes(in.readInt() - Integer.BYTES);
          pass(type, body);
          forward(out, type, body, in.available() == 0);
        }
      } catch (EOFException clientGone) {
        // both sides are closed
      } finally {
        connections.remove(this);
      }
    }

    private void pass(int type, byte[] body) throws IOException, InterruptedException {
      Watch now = watch;
      if (now == null) {
        return;
      }
      boolean counts = type == PARSE || type == QUERY || type == COPY_DATA;
      String sql = counts ? sql(type, body) : "";
      if (counts && now.reached(this, sql)) {
        if (now.moment.answered()) {
          unheard = sql;
          return;
        }
        now.stop.complete(new Stop(instance, sql));
      }
      hold(now);
    }

    private void hold(Watch now) throws IOException, InterruptedException {
      if (now.holds(this)) {
        now.released.await();
        throw new EOFException();
      }
    }

    private void answers() throws IOException, InterruptedException {
      try (client;
          server) {
        DataInputStream in = input(server);
        DataOutputStream out = output(client);
        while (true) {
          int type = in.readUnsignedByte();
          byte[] body = in.readNBytes(in.readInt() - Integer.BYTES);
          Watch now = watch;
          if (now != null && unheard != null) {
            if (type == READY_FOR_QUERY || type == READY_FOR_COPY) {
              now.stop.complete(new Stop(instance, unheard));
              hold(now);
            }
            continue;
          }
          if (now != null) {
            hold(now);
          }
          forward(out, type, body, in.available() == 0);
        }
      } catch (EOFException serverGone) {
        // both sides are closed
      }
    }

    private static void forward(DataOutputStream out, int type, byte[] body, boolean flush)
        throws IOException {
      out.writeByte(type);
      out.writeInt(body.length + Integer.BYTES);
      out.write(body);
      if (flush) {
        out.flush();
      }
    }

    private void close() {
      quietly(client);
      quietly(server);
    }
  }

  /** The statement without parameters: they follow in a message of their own. */
  private static String sql(int type, byte[] body) {
    if (type == COPY_DATA) {
      return "COPY data";
    }
    String[] texts = new String(body, StandardCharsets.UTF_8).split("\0", -1);
    return (type == PARSE ? texts[1] : texts[0]).strip();
  }

  private static DataInputStream input(Socket socket) throws IOException {
    return new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
  }

  private static DataOutputStream output(Socket socket) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
  }
}
