package osame.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import osame.foundation.BusinessDate;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;

/** Values of one component are that component in JSON: yen a number, days {@code 2026-05-31}. */
@Provider
public class JsonValues implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withAdapters(
                  new YenAsNumber(),
                  new PaidOnAsDay(),
                  new ReceivedOnAsDay(),
                  new BusinessDateAsDay()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Yen. */
  public static class YenAsNumber implements JsonbAdapter<Yen, Long> {
    @Override
    public Long adaptToJson(Yen yen) {
      return yen.value();
    }

    @Override
    public Yen adaptFromJson(Long value) {
      return Yen.of(value);
    }
  }

  /** Payer's day. */
  public static class PaidOnAsDay implements JsonbAdapter<PaidOn, LocalDate> {
    @Override
    public LocalDate adaptToJson(PaidOn day) {
      return day.value();
    }

    @Override
    public PaidOn adaptFromJson(LocalDate value) {
      return new PaidOn(value);
    }
  }

  /** Accounting day. */
  public static class ReceivedOnAsDay implements JsonbAdapter<ReceivedOn, LocalDate> {
    @Override
    public LocalDate adaptToJson(ReceivedOn day) {
      return day.value();
    }

    @Override
    public ReceivedOn adaptFromJson(LocalDate value) {
      return new ReceivedOn(value);
    }
  }

  /** Business date. */
  public static class BusinessDateAsDay implements JsonbAdapter<BusinessDate, LocalDate> {
    @Override
    public LocalDate adaptToJson(BusinessDate day) {
      return day.value();
    }

    @Override
    public BusinessDate adaptFromJson(LocalDate value) {
      return new BusinessDate(value);
    }
  }
}
