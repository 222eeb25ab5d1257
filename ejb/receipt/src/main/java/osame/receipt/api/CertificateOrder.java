package osame.receipt.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;
import osame.foundation.LevyYear;
import osame.foundation.NoticeNumber;

/**
 * Which certificate is asked for.
 *
 * @param levyYear only that year, for a certificate of tax; null for all
 * @param taxItem only that tax item, for a certificate of tax; null for all
 * @param noticeNumber the vehicle's notice, for an inspection; else null
 * @param vehicle the vehicle's registration mark, for an inspection; else empty
 * @param purpose what it is used for, in the applicant's words
 * @param overriding why it is issued in spite of a warning, such as a receipt that was shown; empty
 *     if there is none
 */
public record CertificateOrder(
    CertificateKind kind,
    AddresseeNumber addresseeNumber,
    LevyYear levyYear,
    String taxItem,
    NoticeNumber noticeNumber,
    String vehicle,
    String purpose,
    String overriding)
    implements Serializable {}
