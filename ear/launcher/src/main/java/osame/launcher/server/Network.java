package osame.launcher.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for a port before anything is started that would have to be stopped again. */
public final class Network {

  private Network() {}

  /**
   * @throws LauncherException LN-E-001 if somebody else listens, LN-E-002 if the address is not
   *     this machine's
   */
  public static void requireFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (BindException e) {
      if (e.getMessage().contains("Cannot assign")) {
        throw new LauncherException("LN-E-002", host, e.getMessage());
      }
      throw new LauncherException("LN-E-001", Integer.toString(port));
    } catch (IOException e) {
      throw new LauncherException("LN-E-002", host, e.getMessage());
    }
  }
}
