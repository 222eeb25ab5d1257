package osame.receipt.posting;

import osame.foundation.Yen;

/**
 * Where the money of one posting went.
 *
 * @param matched attempts that found their receivable
 * @param posted yen that reduced a debt
 * @param overpaid yen beyond a debt
 */
public record PostingTotals(long matched, Yen posted, Yen overpaid) {}
