package osame.web.officer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import osame.access.api.CertifiedDecision;
import osame.access.api.CertifiedRight;
import osame.access.api.Recertification;
import osame.access.api.Recertifications;
import osame.foundation.Page;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;
import osame.web.faces.Show;
import osame.web.list.LazyRows;
import osame.web.list.PagedList;
import osame.web.signin.CurrentOfficer;

/** The yearly review of all rights: a reviewer confirms or takes away each (CM-067). */
@Named("recertificationPage")
@ViewScoped
public class RecertificationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Recertifications recertifications;
  @Inject private CurrentOfficer officer;
  @Inject private RoleNames roleNames;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;
  @Inject private Show show;

  private LocalDate dueOn;
  private Long chosen;
  private boolean openOnly = true;
  private transient List<Recertification> reviews;
  private transient LazyRows<CertifiedRight> rows;

  /** Starts a review of what there is now. */
  public void start() {
    chosen = recertifications.start(acts.act(sentences.text("review.startReason")), dueOn);
    messages.done("review.started", show.longDate(dueOn));
    dueOn = null;
    filter();
  }

  /** Shows the rights of a review. */
  public void choose(long recertificationId) {
    chosen = recertificationId;
    filter();
  }

  /** Confirms or takes away a right. */
  public void decide(String userId, String role, CertifiedDecision decision) {
    recertifications.decide(
        acts.act(sentences.text("review.decideReason")), getChosen(), userId, role, decision);
    messages.done("review.decided", userId, roleNames.name(role), sentences.label(decision));
    filter();
  }

  /** Confirms a right. */
  public void confirm(String userId, String role) {
    decide(userId, role, CertifiedDecision.CONFIRMED);
  }

  /** Takes a right away. */
  public void revoke(String userId, String role) {
    decide(userId, role, CertifiedDecision.REVOKED);
  }

  /** Looks anew. */
  public void filter() {
    reviews = null;
    rows = null;
  }

  /** Whether this officer may decide on the right: nobody reviews himself. */
  public boolean decidable(CertifiedRight row) {
    return row.decision() == null
        && officer.isApprover()
        && !row.userId().equals(officer.getUserId());
  }

  public List<Recertification> getReviews() {
    if (reviews == null) {
      reviews = recertifications.list();
    }
    return reviews;
  }

  /** The review that is shown: the newest unless another was chosen; null if there is none. */
  public Long getChosen() {
    if (chosen == null && !getReviews().isEmpty()) {
      chosen = getReviews().get(0).recertificationId();
    }
    return chosen;
  }

  public boolean isDue() {
    return recertifications.isDue();
  }

  public LazyRows<CertifiedRight> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(getList(), CertifiedRight::key);
    }
    return rows;
  }

  public PagedList<CertifiedRight> getList() {
    Long review = getChosen();
    return new PagedList<CertifiedRight>(
            "recertification",
            "CM-067",
            page ->
                review == null
                    ? new Page<>(List.of(), 0)
                    : recertifications.rights(review, openOnly, page))
        .column("officers.userId", CertifiedRight::userId)
        .column("officers.name", CertifiedRight::name)
        .column("officers.section", CertifiedRight::section)
        .column("officers.kind", row -> sentences.label(row.kind()))
        .column("review.right", row -> roleNames.name(row.role()))
        .column("officers.lastSignIn", row -> show.time(row.lastSignInAt()))
        .column("review.decision", row -> sentences.label(row.decision()))
        .column("review.decidedBy", CertifiedRight::decidedBy);
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isOpenOnly() {
    return openOnly;
  }

  public void setOpenOnly(boolean openOnly) {
    this.openOnly = openOnly;
  }
}
