package osame.letter;

/** The fonts on board. */
enum FontName {
  /** For running text. */
  MINCHO("BIZUDMincho-Regular.ttf"),
  /** For headings, figures and what machines read. */
  GOTHIC("BIZUDGothic-Regular.ttf"),
  /** For characters and variants of names that the others lack; never named by a template. */
  NAMES("ipamjm.ttf");

  private final String file;

  FontName(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
