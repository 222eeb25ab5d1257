package osame.letter;

import java.util.List;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.JapanPost;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/** Bar codes as rectangles, in modules. */
final class Codes {

  private Codes() {}

  /** A black rectangle in modules of the symbol. */
  record Bar(int x, int y, int width, int height) {}

  /**
   * GS1-128: start C, FNC1, the digits in pairs, check character, stop.
   *
   * @param digits of even length, application identifier first
   */
  static List<Bar> gs1(String digits) {
    Code128 code = new Code128();
    code.setDataType(Symbol.DataType.GS1);
    code.setContent("[" + digits.substring(0, 2) + "]" + digits.substring(2));
    return bars(code);
  }

  /** Customer bar code of the post; bars are one module wide, spaces too. */
  static List<Bar> customer(String text) {
    JapanPost code = new JapanPost();
    code.setContent(text);
    return bars(code);
  }

  /** QR code that survives the loss of 15 percent. */
  static List<Bar> qr(String text) {
    QrCode code = new QrCode();
    code.setPreferredEccLevel(QrCode.EccLevel.M);
    code.setContent(text);
    return bars(code);
  }

  private static List<Bar> bars(Symbol symbol) {
    return symbol.getRectangles().stream().map(Codes::bar).toList();
  }

  private static Bar bar(Rectangle r) {
    return new Bar((int) r.x, (int) r.y, (int) r.width, (int) r.height);
  }
}
