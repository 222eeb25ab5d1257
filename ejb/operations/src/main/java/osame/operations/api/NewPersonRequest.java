package osame.operations.api;

import java.io.Serializable;
import java.time.LocalDate;
import osame.foundation.AddresseeNumber;

/**
 * A request as it comes in.
 *
 * @param kind what is asked
 * @param person whose data
 * @param applicant who asks: the person, or a representative
 * @param identification what was seen of the applicant's identity
 * @param subject what exactly is asked for
 * @param submittedOn the day on which it came in
 */
public record NewPersonRequest(
    PersonRequestKind kind,
    AddresseeNumber person,
    String applicant,
    String identification,
    String subject,
    LocalDate submittedOn)
    implements Serializable {}
