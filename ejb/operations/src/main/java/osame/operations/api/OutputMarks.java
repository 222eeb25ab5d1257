package osame.operations.api;

/** Marks what an officer takes out of the system and keeps in the office (CM-068). */
public interface OutputMarks {

  /** The mark of now: who the caller is, when, from which terminal. */
  String text(String terminal);

  /** A PDF with that mark on each page. Letters and certificates to taxpayers are not marked. */
  byte[] onPages(String terminal, byte[] pdf);
}
