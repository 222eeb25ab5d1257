package osame.receipt.dryrun;

import osame.foundation.Yen;

/**
 * What a trial did before it is rolled back.
 *
 * @param postingId the posting under which it stands; null if nothing was posted
 * @param total yen of the payments or levies concerned
 * @param refused whether the file would be refused
 * @param paymentFileId the payment file whose faults count, or null
 * @param levyFileId the levy file whose faults count, or null
 */
record Tried(Long postingId, Yen total, boolean refused, Long paymentFileId, Long levyFileId) {}
