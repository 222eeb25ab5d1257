package osame.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import osame.foundation.CodedException;

/** Japanese texts of the command line. */
public final class Messages {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("osame.launcher.messages", Locale.JAPANESE);

  private Messages() {}

  static ResourceBundle bundle() {
    return BUNDLE;
  }

  /** The text with its arguments; numbers are grouped by thousands. */
  public static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.JAPANESE).format(arguments);
  }

  /** The sentence for an error code, from the bundle of the module that the code belongs to. */
  static String text(CodedException e) {
    String module = e.getClass().getPackageName().split("\\.")[1];
    ResourceBundle bundle =
        ResourceBundle.getBundle("osame." + module + ".messages", Locale.JAPANESE);
    return new MessageFormat(bundle.getString(e.code()), Locale.JAPANESE)
        .format(e.arguments().toArray());
  }
}
