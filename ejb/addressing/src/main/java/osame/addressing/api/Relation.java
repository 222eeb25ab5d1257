package osame.addressing.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;

/**
 * Somebody beside an addressee, or another place of it.
 *
 * @param taxItem the tax for which it is so; empty for all
 * @param priority among those of the same kind, 1 first
 * @param related the other, if it is an addressee itself; null otherwise
 * @param name of the other, if it is none; at a delivery address who lives there, or empty
 * @param postalCode 7 digits, or empty
 * @param address where letters go; empty: the address of the other
 * @param telephone or empty
 * @param share of heirs and owners; null otherwise
 * @param document the application or notification (届出・申請書), or empty
 */
public record Relation(
    RelationKind kind,
    String taxItem,
    DatePeriod valid,
    int priority,
    AddresseeNumber related,
    String name,
    String postalCode,
    String address,
    String addressDetail,
    String telephone,
    Share share,
    String document)
    implements Serializable {}
