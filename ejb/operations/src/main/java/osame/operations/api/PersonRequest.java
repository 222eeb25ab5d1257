package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;

/**
 * A request of a person about the own data.
 *
 * @param personRequestId id
 * @param kind what is asked
 * @param person whose data
 * @param applicant who asks: the person, or a representative
 * @param identification what was seen of the applicant's identity
 * @param subject what exactly is asked for
 * @param submittedOn the day on which it came in
 * @param dueOn last day of the decision: 30 days after, 60 if extended (83条, 94条, 102条)
 * @param extension why it takes longer; null if it does not
 * @param decision null while it is open
 * @param decidedOn the day of the decision; null while it is open
 * @param decidedBy user ID of who decided; null while it is open
 * @param outcome the reason, what was corrected, or how far use is suspended; null while open
 * @param liftedOn the day on which a suspension ended; null if it holds or there is none
 * @param receivedBy user ID of who took it in
 */
public record PersonRequest(
    long personRequestId,
    PersonRequestKind kind,
    AddresseeNumber person,
    String applicant,
    String identification,
    String subject,
    LocalDate submittedOn,
    LocalDate dueOn,
    String extension,
    PersonRequestDecision decision,
    LocalDate decidedOn,
    String decidedBy,
    String outcome,
    LocalDate liftedOn,
    String receivedBy)
    implements Serializable {

  /** Whether nobody has decided it. */
  public boolean open() {
    return decision == null;
  }

  /** Whether it suspends the use of the person's data now. */
  public boolean suspends() {
    return kind == PersonRequestKind.SUSPENSION
        && decision != null
        && decision != PersonRequestDecision.REFUSED
        && liftedOn == null;
  }
}
