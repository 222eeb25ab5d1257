package osame.testcity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An addressee with its habits. */
record Person(
    String number,
    Kind kind,
    Names.Name name,
    Optional<LocalDate> birthDate,
    String postalCode,
    String address,
    String addressDetail,
    String telephone,
    Habit habit,
    List<TaxItem> taxes,
    List<Account> accounts) {

  enum Kind {
    RESIDENT,
    UNREGISTERED,
    CORPORATION
  }

  /** How somebody pays. */
  enum Habit {
    DEBIT,
    ON_TIME,
    LATE,
    PARTIAL,
    NEVER
  }

  /** An account for direct debit; without an item it is for all taxes. */
  record Account(
      Optional<TaxItem> item,
      TestBank bank,
      String branch,
      String branchKana,
      String number,
      String holder,
      LocalDate validFrom) {}

  /** The account that pays this tax: one of its own goes before the common one. */
  Optional<Account> account(TaxItem item) {
    Optional<Account> own =
        accounts.stream().filter(a -> a.item().filter(item::equals).isPresent()).findFirst();
    return own.isPresent() ? own : accounts.stream().filter(a -> a.item().isEmpty()).findFirst();
  }
}
