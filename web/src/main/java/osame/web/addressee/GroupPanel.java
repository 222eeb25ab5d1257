package osame.web.addressee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import osame.addressing.api.GroupMember;
import osame.addressing.api.LinkCandidate;
import osame.addressing.api.RecordLinkage;
import osame.foundation.AddresseeNumber;
import osame.web.ActFactory;
import osame.web.faces.Messages;

/** On an addressee's page: its group, and who else may be the same person. */
@Named("groupPanel")
@ViewScoped
public class GroupPanel implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecordLinkage linkage;
  @Inject private AddresseePage page;
  @Inject private ActFactory acts;
  @Inject private Messages messages;

  private String reason;
  private boolean asked;
  private transient List<GroupMember> members;
  private transient List<LinkCandidate> candidates;

  /** Looks for candidates. */
  public void ask() {
    asked = true;
    candidates = null;
  }

  /** The candidate is the same person; this addressee stands for both. */
  public void link(String other) {
    linkage.link(acts.act(reason.strip()), new AddresseeNumber(other), number());
    messages.done("linkage.linked");
    close();
  }

  /** The candidate is another person. */
  public void reject(String other) {
    linkage.reject(acts.act(reason.strip()), number(), new AddresseeNumber(other));
    messages.done("linkage.rejected");
    close();
  }

  /** Undoes a link. */
  public void unlink(String member) {
    linkage.unlink(acts.act(reason.strip()), new AddresseeNumber(member));
    messages.done("linkage.unlinked");
    close();
  }

  private void close() {
    reason = null;
    members = null;
    candidates = null;
  }

  private AddresseeNumber number() {
    return page.getLatest().number();
  }

  /** The group, the representative first; empty if there is none. */
  public List<GroupMember> getMembers() {
    if (members == null) {
      members = linkage.group(acts.terminal(), number());
    }
    return members;
  }

  public List<LinkCandidate> getCandidates() {
    if (candidates == null) {
      candidates = linkage.candidates(acts.terminal(), number());
    }
    return candidates;
  }

  public boolean isAsked() {
    return asked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
