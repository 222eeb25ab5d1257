package osame.operations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A proposal and what became of it. The states are those of {@code
 * osame.operations.api.ApprovalState}, by name.
 */
@Entity
@Table(schema = "operations", name = "approval")
public class Approval {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "approval_id")
  private Long id;

  @Column(updatable = false)
  private String kind;

  @Column(updatable = false)
  private String subject;

  @Column(name = "plan_hash", updatable = false)
  private String planHash;

  @Column(name = "item_count", updatable = false)
  private long itemCount;

  @Column(name = "sum_yen", updatable = false)
  private long sumYen;

  @Column(updatable = false)
  private String remark;

  private String state;

  @Column(name = "proposed_by", updatable = false)
  private String proposedBy;

  @Column(name = "proposed_at", insertable = false, updatable = false)
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_remark")
  private String decisionRemark;

  @Column(name = "carried_out_by")
  private String carriedOutBy;

  @Column(name = "carried_out_at")
  private Instant carriedOutAt;

  protected Approval() {}

  /** A new proposal in the state given. */
  public Approval(
      String kind,
      String subject,
      String planHash,
      long itemCount,
      long sumYen,
      String remark,
      String proposedBy,
      String state) {
    this.kind = kind;
    this.subject = subject;
    this.planHash = planHash;
    this.itemCount = itemCount;
    this.sumYen = sumYen;
    this.remark = remark;
    this.proposedBy = proposedBy;
    this.state = state;
  }

  /** Notes the decision of the second person. */
  public void decide(String newState, String by, Instant at, String words) {
    state = newState;
    decidedBy = by;
    decidedAt = at;
    decisionRemark = words;
  }

  /** Notes that it was done. */
  public void carryOut(String newState, String by, Instant at) {
    state = newState;
    carriedOutBy = by;
    carriedOutAt = at;
  }

  public long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String planHash() {
    return planHash;
  }

  public long itemCount() {
    return itemCount;
  }

  public long sumYen() {
    return sumYen;
  }

  public String remark() {
    return remark;
  }

  public String state() {
    return state;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String decisionRemark() {
    return decisionRemark;
  }
}
