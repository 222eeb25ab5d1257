package osame.web.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import osame.foundation.ReceivedOn;
import osame.web.WebException;

/** Reads days in addresses: {@code 2026-08-31}. */
@Provider
public class DayParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return type == LocalDate.class || type == ReceivedOn.class ? converter(type) : null;
  }

  private static <T> ParamConverter<T> converter(Class<T> type) {
    return new ParamConverter<>() {
      @Override
      public T fromString(String value) {
        if (value == null) {
          return null;
        }
        LocalDate day = day(value);
        return type.cast(type == LocalDate.class ? day : new ReceivedOn(day));
      }

      @Override
      public String toString(T value) {
        return value instanceof ReceivedOn day ? day.value().toString() : value.toString();
      }
    };
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new WebException("WB-E-008", e, "day");
    }
  }
}
