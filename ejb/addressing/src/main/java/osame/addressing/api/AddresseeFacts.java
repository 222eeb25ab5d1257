package osame.addressing.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Everything the master says of an addressee at one time, without its number.
 *
 * @param telephone or empty
 * @param statusOn day of the move, death or dissolution; null while the status is current
 */
public record AddresseeFacts(
    AddresseeKind kind,
    AddresseeName name,
    PersonFacts person,
    AddresseeAddress address,
    String telephone,
    CorporationFacts corporation,
    AddresseeStatus status,
    LocalDate statusOn)
    implements Serializable {}
