package osame.operations.letter;

import java.time.LocalDate;
import osame.letter.QrProfile;
import osame.operations.api.Parameters;

/** Which QR code slips carry: parameter {@code letter.qr-profile}. */
final class QrProfiles {

  private static final String KEY = "letter.qr-profile";

  private QrProfiles() {}

  static QrProfile on(LocalDate day, Parameters parameters) {
    return parameters.find(KEY, day).orElse("NONE").equals("SPECIMEN")
        ? QrProfile.SPECIMEN
        : QrProfile.NONE;
  }
}
