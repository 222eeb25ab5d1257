package osame.addressing.api;

import java.io.Serializable;

/**
 * Who gets an addressee's letters, and where.
 *
 * @param basis by which relation; null if it is the addressee itself at its address
 * @param corporation whether the name is a corporation's
 * @param name as letters show it, the addressee's own name first
 * @param postalCode 7 digits, or empty
 * @param address empty if none is known
 */
public record LetterRecipient(
    RelationKind basis,
    boolean corporation,
    String name,
    String postalCode,
    String address,
    String addressDetail)
    implements Serializable {}
