package osame.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import osame.addressing.api.GroupMember;
import osame.addressing.api.RecordLinkage;
import osame.foundation.AddresseeNumber;
import osame.foundation.Yen;
import osame.receipt.api.PersonAccount;
import osame.receipt.api.ReceiptInquiry;
import osame.web.ActFactory;

/** On the account's page: the other accounts of the same person (名寄せ). */
@Named("accountGroup")
@ViewScoped
public class AccountGroup implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecordLinkage linkage;
  @Inject private ReceiptInquiry inquiry;
  @Inject private AccountPage page;
  @Inject private ActFactory acts;

  private transient List<PersonAccount> accounts;

  /** All accounts of the person, the representative's first; empty if there is one only. */
  public List<PersonAccount> getAccounts() {
    if (accounts == null) {
      AddresseeNumber own = page.getHead().addressee().number();
      accounts =
          linkage.group(acts.terminal(), own).stream()
              .map(GroupMember::addressee)
              .map(member -> account(member.number()))
              .filter(Objects::nonNull)
              .toList();
    }
    return accounts;
  }

  /** The account that is open is read already; one that may not be seen is left out. */
  private PersonAccount account(AddresseeNumber number) {
    return number.equals(page.getHead().addressee().number())
        ? page.getHead()
        : inquiry.account(acts.terminal(), number, page.getChargeDay()).orElse(null);
  }

  /** Whether the row is of the account that is open. */
  public boolean isOwn(PersonAccount account) {
    return account.addressee().number().equals(page.getHead().addressee().number());
  }

  /** Tax, fee and charge that the person owes in all accounts. */
  public Yen getTotal() {
    return getAccounts().stream()
        .map(account -> account.unpaidTax().plus(account.unpaidFee()).plus(account.charge()))
        .reduce(Yen.ZERO, Yen::plus);
  }
}
