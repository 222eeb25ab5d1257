package osame.web.hours;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.web.Sentences;

/** Minutes after midnight as {@code 8:30}, or {@code 26:00} for two o'clock of the next morning. */
@FacesConverter(value = "minutes", managed = true)
public class MinutesConverter implements Converter<Integer> {

  private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:：時]?([0-5][0-9])分?");

  @Inject private Sentences sentences;

  @Override
  public Integer getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches() || Integer.parseInt(time.group(1)) > 48) {
      throw new ConverterException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, sentences.text("hours.timeInvalid", text), null));
    }
    return Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Integer minutes) {
    return minutes == null ? "" : text(minutes);
  }

  static String text(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }
}
