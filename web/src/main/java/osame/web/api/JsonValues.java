package osame.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.PaidOn;
import osame.foundation.ReceivedOn;
import osame.foundation.Yen;
import osame.receipt.api.ReceivableKey;

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
                  new BusinessDateAsDay(),
                  new AddresseeNumberAsText(),
                  new ReceivableKeyAsText()));

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

  /** The 15 digits of an addressee. */
  public static class AddresseeNumberAsText implements JsonbAdapter<AddresseeNumber, String> {
    @Override
    public String adaptToJson(AddresseeNumber number) {
      return number.value();
    }

    @Override
    public AddresseeNumber adaptFromJson(String value) {
      return new AddresseeNumber(value);
    }
  }

  /** The key of a receivable as {@link KeyText} writes it. */
  public static class ReceivableKeyAsText implements JsonbAdapter<ReceivableKey, String> {
    @Override
    public String adaptToJson(ReceivableKey key) {
      return KeyText.of(key);
    }

    @Override
    public ReceivableKey adaptFromJson(String value) {
      return KeyText.read(value);
    }
  }
}
