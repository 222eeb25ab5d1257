package osame.addressing.relation;

import java.util.Optional;
import osame.addressing.api.Relation;
import osame.addressing.api.RelationKind;
import osame.addressing.api.Share;
import osame.foundation.Digits;

/** What a relation must be before it is recorded. */
final class RelationRules {

  private static final int MAX_TEXT = 300;
  private static final int MAX_PRIORITY = 99;

  private RelationRules() {}

  /** The code of what is wrong, if something is. */
  static Optional<String> fault(Relation relation) {
    if (!isComplete(relation)) {
      return Optional.of("AD-E-020");
    }
    Share share = relation.share();
    boolean shareFits =
        share == null || (share.numerator() > 0 && share.numerator() <= share.denominator());
    boolean fits =
        shareFits
            && relation.taxItem().matches("([0-9A-Z]{2})?")
            && relation.priority() >= 1
            && relation.priority() <= MAX_PRIORITY
            && (relation.postalCode().isEmpty() || Digits.isDigits(relation.postalCode(), 7))
            && isShort(relation);
    return fits ? Optional.empty() : Optional.of("AD-E-023");
  }

  /** A delivery address is a place; anybody else has a name, and a place if letters go there. */
  private static boolean isComplete(Relation relation) {
    boolean placed = relation.related() != null || !relation.address().isBlank();
    if (relation.kind() == RelationKind.DELIVERY_ADDRESS) {
      return !relation.address().isBlank();
    }
    boolean named = relation.related() != null || !relation.name().isBlank();
    return named && (placed || !relation.kind().isRecipient());
  }

  private static boolean isShort(Relation relation) {
    return relation.name().length() <= MAX_TEXT
        && relation.address().length() <= MAX_TEXT
        && relation.addressDetail().length() <= MAX_TEXT
        && relation.telephone().length() <= MAX_TEXT
        && relation.document().length() <= MAX_TEXT;
  }
}
