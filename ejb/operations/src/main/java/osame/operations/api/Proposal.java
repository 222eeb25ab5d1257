package osame.operations.api;

import java.io.Serializable;
import osame.foundation.Yen;

/**
 * What is proposed.
 *
 * @param kind such as {@code receipt.day-closing}
 * @param subject the thing it is about, unique among the open ones of its kind, such as {@code
 *     2026-08-31}
 * @param planHash SHA-256 in hex of the exact plan
 * @param count how many things it touches
 * @param sum yen it moves
 * @param remark the proposer's words
 */
public record Proposal(
    String kind, String subject, String planHash, long count, Yen sum, String remark)
    implements Serializable {}
