package osame.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import osame.foundation.CodedException;
import osame.foundation.calendar.Wareki;

/** Turns stable codes and enum constants into the Japanese of the modules' message bundles. */
@Named("sentences")
@ApplicationScoped
public class Sentences implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The bundle of each module by the first two letters of its codes. */
  private static final Map<String, String> MODULES =
      Map.of(
          "AC", "osame.access.messages",
          "OP", "osame.operations.messages",
          "AD", "osame.addressing.messages",
          "RC", "osame.receipt.messages",
          "WB", "osame.web.messages");

  /** The sentence for an error, with its code at the end so that it can be looked up. */
  public String of(CodedException error) {
    return of(error.code(), error.arguments().stream().map(Sentences::readable).toList());
  }

  /** Officers read days in the Japanese calendar; faults of files keep the file's own spelling. */
  private static String readable(String argument) {
    return ISO_DAY.matcher(argument).matches()
        ? Wareki.format(LocalDate.parse(argument))
        : argument;
  }

  /** The sentence for a code, as {@link #of(CodedException)}. */
  public String of(String code, List<String> arguments) {
    String bundle = MODULES.get(code.substring(0, Math.min(2, code.length())));
    String pattern = bundle == null ? null : find(bundle, code);
    if (pattern == null) {
      return text("sentence.unknown", code);
    }
    return format(pattern, arguments.toArray()) + "（" + code + "）";
  }

  /** The name of an enum constant on screens; empty for null. */
  public String label(Enum<?> value) {
    return value == null
        ? ""
        : text(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** A text of the screens' own bundle. */
  public String text(String key, Object... arguments) {
    String pattern = find("osame.web.messages", key);
    return pattern == null ? key : format(pattern, arguments);
  }

  /** The name behind a key of the screens' bundle, or the fallback if there is none. */
  public String textOr(String key, String fallback) {
    String pattern = find("osame.web.messages", key);
    return pattern == null ? fallback : pattern;
  }

  private static String format(String pattern, Object... arguments) {
    return new MessageFormat(pattern, Locale.JAPANESE).format(arguments);
  }

  private static String find(String bundle, String key) {
    try {
      return ResourceBundle.getBundle(
              bundle, Locale.JAPANESE, Thread.currentThread().getContextClassLoader())
          .getString(key);
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
