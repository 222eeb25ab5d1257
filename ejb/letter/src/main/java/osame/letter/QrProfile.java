package osame.letter;

import java.util.Map;
import java.util.Optional;

/**
 * What the QR code of a slip says. The rule of the real one (地方税統一QRコード) is given to municipalities
 * only; a city that has it installs its own profile.
 */
public interface QrProfile {

  /** Without rule, without code: the place stays empty. */
  QrProfile NONE =
      new QrProfile() {
        @Override
        public Optional<String> payload(Map<String, String> fields) {
          return Optional.empty();
        }

        @Override
        public String caption() {
          return "";
        }
      };

  /**
   * For tests and demonstrations. No reader of payments can take it for a real code: it begins with
   * words, and 見本 stands beneath it.
   */
  QrProfile SPECIMEN =
      new QrProfile() {
        @Override
        public Optional<String> payload(Map<String, String> fields) {
          return Optional.of("見本 TEST NOT FOR PAYMENT " + fields.getOrDefault("el-number", ""));
        }

        @Override
        public String caption() {
          return "見本（使用不可）";
        }
      };

  /**
   * @param fields the fields of the slip
   * @return empty if the slip has no code
   */
  Optional<String> payload(Map<String, String> fields);

  /** Words beneath the code; empty for none. */
  String caption();
}
