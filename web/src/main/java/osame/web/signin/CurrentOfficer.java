package osame.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.access.api.SignIn;
import osame.access.api.SignInMode;
import osame.web.Terminals;

/** The officer of this request, for the head of each page and its menu. */
@Named("officer")
@RequestScoped
public class CurrentOfficer {

  /** Days before the password lapses from which on each page says so. */
  private static final int WARNING_DAYS = 14;

  @Inject private HttpServletRequest request;
  @Inject private OperationLog log;
  @Inject private LiveSessions sessions;
  @Inject private SignIn signIn;
  @Inject private Clock clock;

  /** Name of the officer, empty if nobody is signed in. */
  public String getName() {
    SessionOfficer officer = SessionOfficer.find(request);
    return officer == null ? "" : officer.name();
  }

  public String getUserId() {
    SessionOfficer officer = SessionOfficer.find(request);
    return officer == null ? "" : officer.userId();
  }

  public boolean isSignedIn() {
    return SessionOfficer.find(request) != null;
  }

  public boolean isReceipt() {
    return request.isUserInRole(Roles.RECEIPT);
  }

  /** Whether this officer keeps addressees. */
  public boolean isAddressing() {
    return request.isUserInRole(Roles.ADDRESSING);
  }

  /** Whether this officer notes something on a person. */
  public boolean isMemoWriter() {
    return isAddressing() || isSlipIssuer();
  }

  /** Whether the desk's lists are for this officer, if only to read. */
  public boolean isDeskReader() {
    return isReceipt() || isAuditor();
  }

  /** Whether this officer issues payment slips. */
  public boolean isSlipIssuer() {
    return isReceipt() || request.isUserInRole(Roles.ARREARS);
  }

  /** Whether this officer looks into people's accounts. */
  public boolean isInquirer() {
    return isDeskReader() || request.isUserInRole(Roles.ARREARS);
  }

  /** Whether this officer searches for addressees. */
  public boolean isSearcher() {
    return isInquirer() || isAddressing() || request.isUserInRole(Roles.LINKAGE);
  }

  /** Whether daily reports are for this officer. */
  public boolean isDayReader() {
    return isDeskReader() || isApprover();
  }

  /** Whether letters and print lots may be looked at. */
  public boolean isLetterReader() {
    return isInquirer() || isApprover() || isAdministrator();
  }

  public boolean isApprover() {
    return request.isUserInRole(Roles.APPROVER);
  }

  public boolean isAuditor() {
    return request.isUserInRole(Roles.AUDITOR);
  }

  public boolean isAdministrator() {
    return request.isUserInRole(Roles.ADMINISTRATOR);
  }

  /** Whether accounts may be looked at. */
  public boolean isAccountReader() {
    return isAdministrator() || isApprover() || request.isUserInRole(Roles.AUDITOR);
  }

  /** Whether this installation does without passkeys, which each page says. */
  public boolean isPasswordAlone() {
    return signIn.mode() == SignInMode.PASSWORD;
  }

  /** Minutes without a sign of life after which the screen returns to the start. */
  public int getIdleMinutes() {
    return request.getSession().getMaxInactiveInterval() / 60;
  }

  /** Days left to change the password; null while there is time enough. */
  public Long getPasswordDaysLeft() {
    SessionOfficer officer = SessionOfficer.find(request);
    if (officer == null || officer.passwordLastDay() == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock), officer.passwordLastDay());
    return days <= WARNING_DAYS ? Long.valueOf(Math.max(days, 0)) : null;
  }

  /** Ends the session and goes to the sign-in page. */
  public String signOut() throws ServletException {
    log.view(
        Terminals.of(request), LogEntry.of(Operation.SIGN_OUT, "CM-020", "user " + getUserId()));
    sessions.end(SessionOfficer.find(request).sessionKey());
    request.logout();
    request.getSession().invalidate();
    return "/sign-in.xhtml?faces-redirect=true";
  }
}
