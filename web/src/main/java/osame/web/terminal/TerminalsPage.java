package osame.web.terminal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import osame.access.api.Terminal;
import osame.access.api.TerminalRegister;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;

/** The terminals: an administrator names one, gets its code, and shuts one out. */
@Named("terminals")
@ViewScoped
public class TerminalsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TerminalRegister register;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private String name;
  private String place;
  private transient LazyRows<Terminal> rows;
  private transient String code;

  /** Names a terminal; its code is shown this once. */
  public void invite() {
    code = register.invite(acts.act(sentences.text("terminals.inviteReason")), name, place);
    messages.done("terminals.invited", name.strip());
    name = null;
    place = null;
    rows = null;
  }

  /** Shuts a terminal out. */
  public void revoke(String terminalId) {
    register.revoke(acts.act(sentences.text("terminals.revokeReason")), Long.parseLong(terminalId));
    messages.done("terminals.revoked");
    rows = null;
  }

  public LazyRows<Terminal> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), Terminal::terminalId);
    }
    return rows;
  }

  public PagedList<Terminal> getList() {
    return new PagedList<Terminal>("terminals", "CM-021", register::list)
        .column("terminal.name", Terminal::name)
        .column("terminal.place", Terminal::place)
        .column("terminal.state", this::state)
        .column("terminal.invitedBy", Terminal::invitedBy)
        .column("terminal.enrolledAt", Terminal::enrolledAt)
        .column("terminal.lastSeenAt", Terminal::lastSeenAt)
        .column("terminal.lastSeenAddress", Terminal::lastSeenAddress)
        .column("terminal.revokedAt", Terminal::revokedAt)
        .column("terminal.revokedBy", Terminal::revokedBy);
  }

  /** Waiting for its code, in use, or revoked. */
  public String state(Terminal terminal) {
    if (terminal.revokedAt() != null) {
      return sentences.text("terminal.revoked");
    }
    return sentences.text(terminal.inUse() ? "terminal.inUse" : "terminal.waiting");
  }

  /** The code of this request, or null. */
  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
