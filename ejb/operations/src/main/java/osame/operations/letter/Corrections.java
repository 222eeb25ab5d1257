package osame.operations.letter;

import java.util.HashMap;
import java.util.Map;
import osame.letter.LetterContent;
import osame.letter.Recipient;

/** Puts an officer's texts into the content of a letter that did not fit. */
final class Corrections {

  private static final String NAME = "recipient.name";
  private static final String ADDRESS = "recipient.address";
  private static final String ADDRESS_DETAIL = "recipient.address-detail";

  private Corrections() {}

  static LetterContent apply(LetterContent content, Map<String, String> texts) {
    Map<String, String> fields = new HashMap<>(content.fields());
    texts.forEach(
        (name, text) -> {
          if (!name.startsWith("recipient.")) {
            fields.put(name, text);
          }
        });
    return new LetterContent(
        recipient(content.recipient(), texts), content.stage(), fields, content.lists());
  }

  private static Recipient recipient(Recipient recipient, Map<String, String> texts) {
    return recipient == null
        ? null
        : new Recipient(
            recipient.postalCode(),
            texts.getOrDefault(ADDRESS, recipient.address()),
            texts.getOrDefault(ADDRESS_DETAIL, recipient.addressDetail()),
            texts.getOrDefault(NAME, recipient.name()),
            recipient.honorific());
  }
}
