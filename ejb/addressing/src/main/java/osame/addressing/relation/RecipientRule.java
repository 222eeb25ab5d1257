package osame.addressing.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.addressing.api.AddresseeKind;
import osame.addressing.api.LetterRecipient;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;

/**
 * Who gets the letters of an addressee. Whoever answers for it in law goes before it: the
 * representative of the heirs (Local Tax Act article 9-2), the trustee in bankruptcy, the tax agent
 * (article 20, paragraph 1: documents are served at the tax agent's), the guardian, another agent.
 * A delivery address goes before the address. Of one kind, what is for the tax item goes before
 * what is for all, then the lower priority. The view {@code addressing.api_recipient} says the same
 * for many at once.
 */
public final class RecipientRule {

  /**
   * Somebody to whom a letter can go.
   *
   * @param address empty if none is known
   */
  public record Party(
      AddresseeKind kind, String name, String postalCode, String address, String addressDetail) {}

  /**
   * A relation and the other of it.
   *
   * @param other null if it is no addressee
   */
  public record Candidate(Relation relation, Party other) {

    private boolean isFor(String taxItem, LocalDate day) {
      return relation.kind().isRecipient()
          && relation.valid().contains(day)
          && (relation.taxItem().isEmpty() || relation.taxItem().equals(taxItem));
    }
  }

  private static final Comparator<Candidate> ORDER =
      Comparator.<Candidate, RelationKind>comparing(candidate -> candidate.relation().kind())
          .thenComparing(candidate -> candidate.relation().taxItem().isEmpty())
          .thenComparing(candidate -> candidate.relation().priority());

  private RecipientRule() {}

  /**
   * The recipient.
   *
   * @param self the addressee
   * @param wordings names of the duties as letters show them
   * @param taxItem of which the letter speaks; empty for one of no tax
   */
  public static LetterRecipient recipientOf(
      Party self,
      List<Candidate> candidates,
      Map<RelationKind, String> wordings,
      String taxItem,
      LocalDate day) {
    return candidates.stream()
        .filter(candidate -> candidate.isFor(taxItem, day))
        .min(ORDER)
        .map(candidate -> inPlace(self, candidate, wordings))
        .orElseGet(() -> recipient(null, self, self.kind(), self.name()));
  }

  private static LetterRecipient inPlace(
      Party self, Candidate candidate, Map<RelationKind, String> wordings) {
    Relation relation = candidate.relation();
    Party other = candidate.other();
    String wording = wordings.get(relation.kind());
    boolean place = relation.kind() == RelationKind.DELIVERY_ADDRESS;
    String name =
        relation.name().isEmpty() && other != null && !place ? other.name() : relation.name();
    Party where =
        relation.address().isEmpty() && other != null
            ? other
            : new Party(
                null, name, relation.postalCode(), relation.address(), relation.addressDetail());
    return recipient(
        relation.kind(),
        where,
        other == null || place ? self.kind() : other.kind(),
        Stream.of(self.name(), wording, name)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static LetterRecipient recipient(
      RelationKind basis, Party where, AddresseeKind kind, String name) {
    return new LetterRecipient(
        basis,
        kind == AddresseeKind.CORPORATION,
        name,
        where.postalCode(),
        where.address(),
        where.addressDetail());
  }
}
