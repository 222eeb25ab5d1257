package osame.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import osame.foundation.calendar.Wareki;
import osame.web.Sentences;

/**
 * Dates in both calendars: shown as {@code R8.5.31}, typed in any form that {@link Wareki} reads.
 */
@FacesConverter(value = "wareki", managed = true)
@ApplicationScoped
public class WarekiConverter implements Converter<LocalDate> {

  private final Sentences sentences;

  @Inject
  public WarekiConverter(Sentences sentences) {
    this.sentences = sentences;
  }

  /** For the container's proxy. */
  protected WarekiConverter() {
    this(null);
  }

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return Wareki.parse(value);
    } catch (IllegalArgumentException e) {
      throw new ConverterException(
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              sentences.text("error.date", label(component), value.strip()),
              null),
          e);
    }
  }

  private String label(UIComponent component) {
    Object label = component == null ? null : component.getAttributes().get("label");
    return label == null ? sentences.text("error.dateLabel") : label.toString();
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
    return value == null ? "" : Wareki.formatShort(value);
  }
}
