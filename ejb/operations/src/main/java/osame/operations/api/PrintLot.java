package osame.operations.api;

import java.io.Serializable;
import java.time.Instant;
import osame.foundation.BusinessDate;

/**
 * Letters that go out together, in the order of the post.
 *
 * @param form key of the form
 * @param title what officers call the form
 * @param name the caller's name for it, such as 令和8年度第1期督促状
 * @param letters all letters that got a number for it
 * @param drawn letters that are drawn and archived
 * @param overflow letters that wait for an officer
 * @param withdrawn letters that are not sent
 * @param pages pages drawn
 * @param parts PDF files it is split into
 * @param envelopes envelopes to post: one for each drawn letter of a form that has an envelope
 */
public record PrintLot(
    long printLotId,
    String form,
    String title,
    String name,
    BusinessDate issuedOn,
    String orderedBy,
    Instant orderedAt,
    long letters,
    long drawn,
    long overflow,
    long withdrawn,
    long pages,
    int parts,
    long envelopes)
    implements Serializable {

  /** True once nothing waits to be drawn. */
  public boolean finished() {
    return drawn + overflow + withdrawn == letters;
  }
}
