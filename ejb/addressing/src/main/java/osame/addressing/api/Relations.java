package osame.addressing.api;

import java.time.LocalDate;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/** Who stands beside an addressee, who gets its letters, and what officers noted. */
public interface Relations {

  /**
   * Adds a relation.
   *
   * @return its id; the same for the same request
   * @throws AddressingException {@code AD-E-012} if one of the two is unknown, {@code AD-E-020} if
   *     name or address is missing, {@code AD-E-021} if another of the kind, tax item and priority
   *     holds in these days, {@code AD-E-022} if shares add up to more than the whole, {@code
   *     AD-E-023} if a value can't be so
   */
  long add(Act act, AddresseeNumber number, Relation relation);

  /**
   * Puts another relation in the place of one; that one stays in the history. To end one is to
   * replace it by the same with a last day.
   *
   * @throws AddressingException as {@link #add}; {@code AD-E-024} if it holds no more
   */
  long replace(Act act, long relationId, Relation relation);

  /**
   * Takes back what was recorded by mistake; it stays in the history.
   *
   * @throws AddressingException {@code AD-E-024} if it holds no more
   */
  void withdraw(Act act, long relationId);

  /**
   * Relations of an addressee, by kind and days.
   *
   * @param superseded whether to show what was replaced, too
   */
  Page<RecordedRelation> list(
      String terminal, AddresseeNumber number, boolean superseded, PageRequest page);

  /** Who gets the addressee's letters about a tax on a day: {@code RecipientRule}. */
  LetterRecipient recipientOf(
      String terminal, AddresseeNumber number, String taxItem, LocalDate day);

  /** Notes, latest first. */
  Page<Memo> memos(String terminal, AddresseeNumber number, PageRequest page);

  /**
   * Adds a note of at most 2,000 characters.
   *
   * @throws AddressingException {@code AD-E-025} if it is empty or too long
   */
  void addMemo(Act act, AddresseeNumber number, String body);

  /**
   * Changes a note, or removes it if the text is empty; what it said before stays in the history.
   *
   * @throws AddressingException {@code AD-E-014} if another changed it meanwhile
   */
  void changeMemo(Act act, long memoId, String body);
}
