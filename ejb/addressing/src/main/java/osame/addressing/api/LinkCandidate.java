package osame.addressing.api;

import java.io.Serializable;
import java.util.List;

/**
 * Two addressees that may be one person.
 *
 * @param score sum of the reasons' points: the more, the more likely
 */
public record LinkCandidate(Addressee one, Addressee other, int score, List<LinkReason> reasons)
    implements Serializable {

  public LinkCandidate {
    reasons = List.copyOf(reasons);
  }

  /** The same pair with as much of the two as the caller may see. */
  public LinkCandidate showing(Addressee first, Addressee second) {
    return new LinkCandidate(first, second, score, reasons);
  }
}
