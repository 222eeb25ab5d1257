package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.AddresseeNumber;

/**
 * An order to keep data beyond its years: an investigation, a lawsuit, an audit.
 *
 * @param retentionOrderId id
 * @param kind kind of data
 * @param addresseeNumber whose; null for everybody's
 * @param reason why
 * @param orderedBy who gave it
 * @param orderedAt when
 * @param liftedBy who lifted it; null while it stands
 */
public record RetentionOrder(
    long retentionOrderId,
    RetentionKind kind,
    AddresseeNumber addresseeNumber,
    String reason,
    String orderedBy,
    Instant orderedAt,
    String liftedBy)
    implements Serializable {}
