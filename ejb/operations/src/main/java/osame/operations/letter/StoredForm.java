package osame.operations.letter;

import osame.foundation.DatePeriod;
import osame.letter.LetterTemplate;
import osame.operations.api.LetterForm;

/**
 * A form as the table has it.
 *
 * @param validPeriod days on which it is in force, until the next version of its key
 */
record StoredForm(long formId, DatePeriod validPeriod, LetterTemplate template) {

  LetterForm asForm() {
    return new LetterForm(
        template.key(),
        template.title(),
        validPeriod,
        template.sha256(),
        template.envelope(),
        template.stages(),
        template.sample() != null,
        template.requiredNames());
  }
}
