package osame.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/**
 * Where {@code java -jar} enters. Compiled for Java 8, so that an older JDK can at least read the
 * sentence that it is too old; everything else is behind {@link Main}.
 */
public final class Launcher {

  private static final int OLDEST = 17;

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    String version = System.getProperty("java.specification.version");
    if (isTooOld(version)) {
      PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8");
      error.println(
          "Java "
              + OLDEST
              + " 以上が必要です（この Java："
              + version
              + "、"
              + System.getProperty("java.home")
              + "）。");
      System.exit(1);
    }
    Class.forName("osame.launcher.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  static boolean isTooOld(String specificationVersion) {
    return specificationVersion.startsWith("1.") || Integer.parseInt(specificationVersion) < OLDEST;
  }
}
