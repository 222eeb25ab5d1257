package osame.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Measures how many letters a second one thread draws: a lot of demand notices, each of two pages
 * with its slip, bar codes and QR code, in files of 500. Prints letters a second for each form, the
 * memory in use after each thousand, and the bytes.
 *
 * <p>{@code java -cp … osame.letter.LetterRate 10000}
 */
final class LetterRate {

  private static final int PART = 500;

  private LetterRate() {}

  public static void main(String[] arguments) throws IOException {
    int letters = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    for (String form : List.of("payment-slip", "demand-notice", "payment-certificate")) {
      measure(form, Math.min(letters, 1_000));
      measure(form, letters);
    }
  }

  private static void measure(String form, int letters) throws IOException {
    LetterTemplate template = Samples.template(form);
    LetterContent content = Samples.content(form);
    Counter counter = new Counter();
    long most = 0;
    long start = System.nanoTime();
    for (int first = 1; first <= letters; first += PART) {
      try (LetterPress press =
          new LetterPress(Fonts.onBoard(), QrProfile.SPECIMEN, form + first, Samples.DAY)) {
        for (int number = first; number < first + PART && number <= letters; number++) {
          Issue issue = new Issue(number, Samples.ISSUE.fiscalYear(), Samples.DAY);
          if (!press.draw(template, issue, content).isDrawn()) {
            throw new IllegalStateException("not drawn: " + number);
          }
        }
        press.save(counter);
        most = Math.max(most, used());
      }
    }
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%s: %d letters in %d ms = %d letters/s, %d bytes/letter, at most %d MB of heap after GC%n",
        form,
        letters,
        milliseconds,
        letters * 1_000L / milliseconds,
        counter.bytes / letters,
        most);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes += length;
    }
  }
}
