package osame.access.api;

import java.util.List;
import java.util.Optional;

/**
 * What officers had typed when they left the desk (CM-068). Each sees his own drafts only; a draft
 * is given back once, and forgotten after {@link #DAYS} days.
 */
public interface Drafts {

  /** How long a draft waits. */
  int DAYS = 7;

  /** Longest draft in characters; a longer one is not kept: to leave the desk must never fail. */
  int LONGEST = 20_000;

  /**
   * Keeps what was typed on a page in the place of what was kept of it before.
   *
   * @param page path of the page, with its query
   * @param fields as JSON
   * @return whether it was kept
   */
  boolean keep(String page, String fields);

  /** The caller's drafts, the youngest first. */
  List<Draft> list();

  /** Gives the fields of a draft back and forgets it; empty if it is gone or somebody else's. */
  Optional<String> take(long draftId);
}
