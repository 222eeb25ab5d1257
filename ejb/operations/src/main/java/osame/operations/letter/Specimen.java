package osame.operations.letter;

import java.io.ByteArrayOutputStream;
import osame.letter.DrawnLetter;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterContent;
import osame.letter.LetterPress;
import osame.letter.LetterTemplate;
import osame.letter.QrProfile;

/** A letter as it would be, with 見本 across it. */
final class Specimen {

  private Specimen() {}

  static byte[] draw(LetterTemplate template, QrProfile qr, Issue issue, LetterContent content) {
    try (LetterPress press =
        new LetterPress(Fonts.onBoard(), qr, template.title() + " 見本", issue.day())) {
      DrawnLetter drawn = press.draw(template, issue, content);
      if (!drawn.isDrawn()) {
        throw Faults.refusal(drawn.faults());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      press.save(out);
      return out.toByteArray();
    }
  }
}
