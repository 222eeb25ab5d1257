package osame.addressing.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What to search for; empty or null parts are not compared, the others must all match.
 *
 * @param number digits of the addressee number, with or without leading zeros
 * @param name part of the name or of its kana
 * @param birthDate the day
 * @param address part of the address
 */
public record AddresseeCriteria(String number, String name, LocalDate birthDate, String address)
    implements Serializable {}
