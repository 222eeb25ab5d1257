package osame.launcher.calc;

import java.time.LocalDate;
import java.util.Locale;
import osame.foundation.DatePeriod;
import osame.foundation.Yen;
import osame.foundation.calendar.Wareki;
import osame.foundation.law.ChargeExemption;
import osame.foundation.law.ChargePayment;
import osame.foundation.law.PrescriptionEvent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Arguments that have several parts, separated by colons. */
final class Arguments {

  private Arguments() {}

  private static String[] parts(String text, int count) {
    String[] parts = text.split(":", -1);
    if (parts.length != count) {
      throw new TypeConversionException("expected " + count + " parts: " + text);
    }
    return parts;
  }

  /** Reads {@code 2025-12-25:30000}. */
  static final class PaymentConverter implements ITypeConverter<ChargePayment> {

    @Override
    public ChargePayment convert(String text) {
      String[] parts = parts(text, 2);
      return new ChargePayment(Wareki.parse(parts[0]), Yen.of(Long.parseLong(parts[1])));
    }
  }

  /** Reads {@code 2025-11-01:2026-04-30:FULL}, both days included; FULL, GRACE or HALF. */
  static final class ExemptionConverter implements ITypeConverter<ChargeExemption> {

    @Override
    public ChargeExemption convert(String text) {
      String[] parts = parts(text, 3);
      LocalDate from = Wareki.parse(parts[0]);
      LocalDate to = Wareki.parse(parts[1]);
      ChargeExemption.Kind kind = ChargeExemption.Kind.valueOf(parts[2].toUpperCase(Locale.ROOT));
      return ChargeExemption.of(DatePeriod.ofInclusive(from, to), kind);
    }
  }

  /**
   * Reads {@code 2021-07-20:DEMAND}, {@code 2025-11-01:2026-04-30:COLLECTION_GRACE} with both days
   * included, or {@code 2022-03-01::SEIZURE} for what goes on.
   */
  static final class PrescriptionEventConverter implements ITypeConverter<PrescriptionEvent> {

    @Override
    public PrescriptionEvent convert(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 2 && parts.length != 3) {
        throw new TypeConversionException("expected 2 or 3 parts: " + text);
      }
      String name = parts[parts.length - 1].toUpperCase(Locale.ROOT).replace('-', '_');
      LocalDate from = Wareki.parse(parts[0]);
      boolean open = parts.length == 3 && parts[1].isEmpty();
      LocalDate to = open ? null : Wareki.parse(parts[parts.length - 2]);
      try {
        return new PrescriptionEvent(PrescriptionEvent.Kind.valueOf(name), from, to);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
