package osame.addressing.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import osame.addressing.api.AddresseeKind;
import osame.addressing.search.SearchText;
import osame.foundation.Digits;
import osame.foundation.check.CorporateNumberCheck;

/** One row of the file as it stands there; the name is kept as received. */
record AddresseeRow(
    int line,
    String number,
    String kind,
    String name,
    String kana,
    String birthDate,
    String postalCode,
    String address,
    String addressDetail,
    String telephone,
    String corporateNumber) {

  private static final int REPLACEMENT = 0xFFFD;

  static AddresseeRow of(int line, String[] values) {
    return new AddresseeRow(
        line, values[0], values[1], values[2], values[3], values[4], values[5], values[6],
        values[7], values[8], values[9]);
  }

  /** The code of what is wrong, or null. */
  String fault(LocalDate businessDate) {
    if (all().anyMatch(AddresseeRow::isUnreadable)) {
      return "AD-F-02";
    }
    if (!Digits.isDigits(number, 15)) {
      return "AD-F-03";
    }
    if (Arrays.stream(AddresseeKind.values()).noneMatch(one -> one.name().equals(kind))) {
      return "AD-F-04";
    }
    if (name.isBlank()) {
      return "AD-F-05";
    }
    if (!birthDate.isEmpty() && !isDayUpTo(businessDate)) {
      return "AD-F-06";
    }
    if (!postalCode.isEmpty() && !Digits.isDigits(postalCode.replace("-", ""), 7)) {
      return "AD-F-07";
    }
    return corporateNumber.isEmpty() || isCorporateNumber() ? null : "AD-F-08";
  }

  private Stream<String> all() {
    return Stream.of(
        number,
        kind,
        name,
        kana,
        birthDate,
        postalCode,
        address,
        addressDetail,
        telephone,
        corporateNumber);
  }

  private static boolean isUnreadable(String value) {
    return value.codePoints().anyMatch(c -> c == REPLACEMENT || Character.isISOControl(c));
  }

  private boolean isDayUpTo(LocalDate businessDate) {
    try {
      return !LocalDate.parse(birthDate).isAfter(businessDate);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean isCorporateNumber() {
    return Digits.isDigits(corporateNumber, 13) && CorporateNumberCheck.isValid(corporateNumber);
  }

  /** The columns of the staging table. */
  Object[] columns() {
    return new Object[] {
      line,
      number,
      kind,
      name,
      kana,
      birthDate.isEmpty() ? null : birthDate,
      postalCode.replace("-", ""),
      address,
      addressDetail,
      telephone,
      corporateNumber.isEmpty() ? null : corporateNumber,
      SearchText.fold(name),
      SearchText.fold(kana),
      SearchText.fold(address + addressDetail)
    };
  }
}
