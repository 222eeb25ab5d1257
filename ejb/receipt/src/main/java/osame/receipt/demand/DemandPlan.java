package osame.receipt.demand;

import org.jdbi.v3.core.Handle;
import osame.foundation.Yen;

/**
 * What an approval of a run holds for.
 *
 * @param count notices that are to go out
 * @param sum yen of tax that they demand
 * @param hash SHA-256 in hex over installments and amounts
 */
record DemandPlan(long count, Yen sum, String hash) {

  static DemandPlan read(Handle handle, long demandRunId) {
    return handle
        .createQuery(DemandSql.of("plan"))
        .bind("runId", demandRunId)
        .map(
            (row, context) ->
                new DemandPlan(
                    row.getLong("count"), Yen.of(row.getLong("sum")), row.getString("hash")))
        .one();
  }
}
