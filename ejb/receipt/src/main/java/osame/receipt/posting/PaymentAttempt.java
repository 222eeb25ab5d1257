package osame.receipt.posting;

import java.util.Objects;
import osame.foundation.PaidOn;
import osame.foundation.Yen;
import osame.receipt.api.Channel;
import osame.receipt.api.ReceivableKey;
import osame.receipt.api.SuspenseReason;

/**
 * One payment, as each channel hands it to the engine.
 *
 * @param line line of the file, from 1; unique in one posting
 * @param key the receivable; null if it can't be read
 * @param amount more than zero
 * @param paidOn the payer's day; null if it can't be read
 * @param institution code of the institution; null if none
 * @param keyAsReceived the key as it stands in the file, for the officer who has to find out
 * @param fault why it can't be posted; null if it may be tried
 */
public record PaymentAttempt(
    int line,
    ReceivableKey key,
    Yen amount,
    PaidOn paidOn,
    Channel channel,
    String institution,
    String keyAsReceived,
    SuspenseReason fault) {

  public PaymentAttempt {
    Objects.requireNonNull(channel);
    Objects.requireNonNull(keyAsReceived);
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment needs an amount above zero");
    }
    if (fault == null && (key == null || paidOn == null)) {
      throw new IllegalArgumentException("without key or day there must be a fault");
    }
    if (paidOn == null && fault != SuspenseReason.UNREADABLE_DATE) {
      throw new IllegalArgumentException("a missing day is the fault to name");
    }
  }
}
