package osame.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import osame.access.api.Act;
import osame.access.api.OpenSession;
import osame.access.api.OwnAccount;
import osame.access.api.Passkey;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;

/** The officer's own password, passkeys and sessions. */
@Named("ownAccount")
@RequestScoped
public class OwnAccountPage {

  private static final String AGAIN = "/own-account.xhtml?faces-redirect=true";

  @Inject private OwnAccount account;
  @Inject private NewPasskey newPasskey;
  @Inject private HttpServletRequest request;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String present;
  private String wanted;
  private String repeated;
  private String passkeyPassword;
  private List<Passkey> passkeys;
  private List<OpenSession> sessions;

  /** Changes the password; the officer's other sessions end. */
  public String changePassword() {
    if (!wanted.equals(repeated)) {
      messages.error("password.differ");
      return null;
    }
    SessionOfficer officer = SessionOfficer.find(request);
    account.changePassword(act("password.reason"), officer.sessionKey(), present, wanted);
    officer.withPasswordLastDay(null).keepIn(request);
    return done("password.changed");
  }

  /** Registers the passkey that the authenticator made. */
  public String addPasskey() {
    account.addPasskey(act("passkey.addReason"), passkeyPassword, newPasskey.registration());
    return done("passkey.added");
  }

  /** Removes a passkey. */
  public String removePasskey(long passkeyId) {
    account.removePasskey(act("passkey.removeReason"), passkeyId);
    return done("passkey.removed");
  }

  /** Ends all sessions, this one too. */
  public String signOutEverywhere() {
    account.signOutEverywhere(act("sessions.endReason"));
    request.getSession().invalidate();
    return "/sign-in.xhtml?faces-redirect=true";
  }

  private String done(String sentence) {
    messages.done(sentence);
    messages.keepForRedirect();
    return AGAIN;
  }

  private Act act(String reasonKey) {
    return acts.act(sentences.text(reasonKey));
  }

  public List<Passkey> getPasskeys() {
    if (passkeys == null) {
      passkeys = account.passkeys();
    }
    return passkeys;
  }

  public List<OpenSession> getSessions() {
    if (sessions == null) {
      sessions = account.sessions();
    }
    return sessions;
  }

  /** Whether it is the session of this request. */
  public boolean current(OpenSession session) {
    return session.sessionKey().equals(SessionOfficer.find(request).sessionKey());
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public String getPasskeyPassword() {
    return passkeyPassword;
  }

  public void setPasskeyPassword(String passkeyPassword) {
    this.passkeyPassword = passkeyPassword;
  }
}
