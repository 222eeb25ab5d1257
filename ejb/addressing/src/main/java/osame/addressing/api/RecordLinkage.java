package osame.addressing.api;

import java.util.List;
import osame.access.api.Act;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;

/**
 * Record linkage (名寄せ): addressees that are one person. An officer decides, with a reason; no
 * number and no receivable ever moves, and what was linked can be undone.
 */
public interface RecordLinkage {

  /**
   * Who may be the same person as this addressee, the likeliest first; the addressee is the one.
   */
  List<LinkCandidate> candidates(String terminal, AddresseeNumber number);

  /**
   * Looks through all addressees for pairs that may be one person.
   *
   * @return how many pairs were found
   */
  long search(Act act);

  /** The pairs that were found last and are not decided yet, the likeliest first. */
  Page<LinkCandidate> workList(String terminal, PageRequest page);

  /**
   * Links a member to the addressee that stands for it. If that one is a member itself, the group's
   * representative stands for both.
   *
   * @throws AddressingException {@code AD-E-012} if one is unknown, {@code AD-E-030} if the member
   *     is in a group already, {@code AD-E-031} if both are the same
   */
  void link(Act act, AddresseeNumber member, AddresseeNumber representative);

  /**
   * Undoes a link; the act's reason says why.
   *
   * @throws AddressingException {@code AD-E-032} if the addressee is no member of a group
   */
  void unlink(Act act, AddresseeNumber member);

  /** Decides that these are two persons: the pair is proposed no more. */
  void reject(Act act, AddresseeNumber one, AddresseeNumber other);

  /** The group of an addressee, the representative first; empty if it is in none. */
  List<GroupMember> group(String terminal, AddresseeNumber number);
}
