package osame.testcity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import osame.foundation.check.AddresseeNumberCheck;
import osame.testcity.Person.Account;
import osame.testcity.Person.Habit;
import osame.testcity.Person.Kind;
import osame.zengin.CharacterRules;
import osame.zengin.ZenginText;

/** Makes the addressees one after the other. */
final class People {

  private static final int HOLDER_BYTES = 30;

  private long serial = 100_000;

  /** The next addressee; everything about it comes from {@code random} and its turn. */
  Person next(SplittableRandom random) {
    int of100 = random.nextInt(100);
    if (of100 < 86) {
      return resident(random);
    }
    return of100 < 92 ? unregistered(random) : corporation(random);
  }

  private Person resident(SplittableRandom random) {
    LocalDate birth = LocalDate.of(1930 + random.nextInt(96), 1 + random.nextInt(12), 1);
    birth = birth.plusDays(random.nextInt(birth.lengthOfMonth()));
    List<TaxItem> taxes = new ArrayList<>();
    Habit habit = Habit.ON_TIME;
    if (birth.getYear() < 2004) {
      habit = habit(random, 55);
      // Somebody without any of these taxes is a dependant or has them withheld from wages.
      add(taxes, TaxItem.RESIDENT, random, 33);
      add(taxes, TaxItem.FIXED_ASSET, random, 34);
      add(taxes, TaxItem.LIGHT_VEHICLE, random, 38);
      add(taxes, TaxItem.HEALTH_INSURANCE, random, 15);
    }
    Names.Name name = Names.person(random);
    List<Account> accounts = habit == Habit.DEBIT ? accounts(name, random) : List.of();
    return person(Kind.RESIDENT, name, Optional.of(birth), habit, taxes, accounts, random);
  }

  private Person unregistered(SplittableRandom random) {
    Optional<LocalDate> birth =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(1935 + random.nextInt(65), 1 + random.nextInt(12), 15));
    return person(
        Kind.UNREGISTERED,
        Names.person(random),
        birth,
        habit(random, 0),
        List.of(TaxItem.FIXED_ASSET),
        List.of(),
        random);
  }

  private Person corporation(SplittableRandom random) {
    List<TaxItem> taxes = new ArrayList<>(List.of(TaxItem.CORPORATE));
    add(taxes, TaxItem.FIXED_ASSET, random, 50);
    add(taxes, TaxItem.LIGHT_VEHICLE, random, 30);
    return person(
        Kind.CORPORATION,
        Names.corporation(random),
        Optional.empty(),
        habit(random, 0),
        taxes,
        List.of(),
        random);
  }

  private static void add(List<TaxItem> taxes, TaxItem item, SplittableRandom random, int percent) {
    if (random.nextInt(100) < percent) {
      taxes.add(item);
    }
  }

  private Person person(
      Kind kind,
      Names.Name name,
      Optional<LocalDate> birth,
      Habit habit,
      List<TaxItem> taxes,
      List<Account> accounts,
      SplittableRandom random) {
    boolean inTheCity = kind == Kind.RESIDENT || random.nextInt(4) == 0;
    return new Person(
        nextNumber(),
        kind,
        name,
        birth,
        "000" + digits(random, 4),
        Names.address(random, inTheCity),
        kind == Kind.CORPORATION ? "" : Names.addressDetail(random),
        random.nextInt(10) < 7 ? "000-" + digits(random, 3) + "-" + digits(random, 4) : "",
        habit,
        List.copyOf(taxes),
        accounts);
  }

  /** About 10 in 100 pay late, 6 in part, 4 never. */
  private static Habit habit(SplittableRandom random, int debitPercent) {
    int of100 = random.nextInt(100);
    if (of100 < 4) {
      return Habit.NEVER;
    }
    if (of100 < 10) {
      return Habit.PARTIAL;
    }
    if (of100 < 20) {
      return Habit.LATE;
    }
    return of100 < 20 + debitPercent ? Habit.DEBIT : Habit.ON_TIME;
  }

  private static List<Account> accounts(Names.Name name, SplittableRandom random) {
    String holder =
        ZenginText.cut(ZenginText.convert(name.kana(), CharacterRules.STRICT).text(), HOLDER_BYTES);
    int of100 = random.nextInt(100);
    List<Account> accounts = new ArrayList<>();
    if (of100 >= 10) {
      accounts.add(account(Optional.empty(), holder, random));
    }
    if (of100 < 13) {
      accounts.add(account(Optional.of(TaxItem.FIXED_ASSET), holder, random));
    }
    return List.copyOf(accounts);
  }

  private static Account account(Optional<TaxItem> item, String holder, SplittableRandom random) {
    int branch = 1 + random.nextInt(8);
    return new Account(
        item,
        TestBank.values()[Math.max(0, random.nextInt(6) - 2)],
        "00" + branch,
        branch == 1 ? "ﾎﾝﾃﾝ" : "ﾀﾞｲ" + branch + "ｼﾃﾝ",
        digits(random, 7),
        holder,
        LocalDate.of(2010 + random.nextInt(13), 1 + random.nextInt(12), 1));
  }

  /** Serial numbers that would need 10 as check digit are skipped. */
  private String nextNumber() {
    while (true) {
      String body = "%014d".formatted(serial++);
      OptionalInt digit =
          AddresseeNumberCheck.digitOf(body, AddresseeNumberCheck.RemainderOne.SKIP);
      if (digit.isPresent()) {
        return body + digit.getAsInt();
      }
    }
  }

  private static String digits(SplittableRandom random, int length) {
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
