package osame.operations.api;

import java.io.Serializable;
import osame.foundation.AddresseeNumber;
import osame.letter.LetterContent;

/**
 * A letter that has no number yet.
 *
 * @param reference the caller's own key, such as {@code demand 4711}; unique within a print lot,
 *     and found again in {@code operations.api_letter}
 * @param addresseeNumber whom it concerns
 * @param content what it says
 */
public record LetterDraft(String reference, AddresseeNumber addresseeNumber, LetterContent content)
    implements Serializable {}
