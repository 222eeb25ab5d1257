package osame.web.officer;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import osame.access.api.AccountDetails;
import osame.access.api.OfficerAccount;
import osame.access.api.SystemHours;
import osame.foundation.DatePeriod;
import osame.web.WebException;

/** Fields of the forms that open and change an account. */
public class AccountFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String userId;
  private String name;
  private String section;
  private List<String> roles = List.of();
  private LocalDate from;
  private LocalDate to;
  private String hoursFrom;
  private String hoursUntil;

  static AccountFields of(AccountDetails details) {
    AccountFields fields = new AccountFields();
    OfficerAccount account = details.account();
    fields.userId = account.userId();
    fields.name = account.name();
    fields.section = account.section();
    fields.roles = List.copyOf(account.roles());
    fields.from = account.validPeriod().from();
    fields.to = account.validPeriod().lastDay();
    if (details.hours() != null) {
      fields.hoursFrom = details.hours().from().toString();
      fields.hoursUntil = details.hours().until().toString();
    }
    return fields;
  }

  /**
   * @throws WebException {@code WB-E-010} if the last day is before the first
   */
  OfficerAccount account() {
    if (to != null && to.isBefore(from)) {
      throw new WebException("WB-E-010");
    }
    return new OfficerAccount(
        userId, text(name), text(section), Set.copyOf(roles), DatePeriod.ofInclusive(from, to));
  }

  /**
   * @throws WebException {@code WB-E-022} if a time can't be read
   */
  SystemHours hours() {
    if (hoursFrom == null && hoursUntil == null) {
      return null;
    }
    try {
      return new SystemHours(LocalTime.parse(text(hoursFrom)), LocalTime.parse(text(hoursUntil)));
    } catch (DateTimeException e) {
      throw new WebException("WB-E-022", e);
    }
  }

  private static String text(String entered) {
    return entered == null ? "" : entered.strip();
  }

  public String getUserId() {
    return userId;
  }

  public void setUserId(String userId) {
    this.userId = userId;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getHoursFrom() {
    return hoursFrom;
  }

  public void setHoursFrom(String hoursFrom) {
    this.hoursFrom = hoursFrom;
  }

  public String getHoursUntil() {
    return hoursUntil;
  }

  public void setHoursUntil(String hoursUntil) {
    this.hoursUntil = hoursUntil;
  }
}
