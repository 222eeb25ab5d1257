package osame.receipt.payment;

import java.io.IOException;
import java.io.InputStream;
import osame.receipt.posting.Attempts;

/** Turns a file of one format into attempts, in one pass and bounded memory. */
interface PaymentFileReader {

  /** Most lines that one file may have. */
  int MAX_LINES = 1_000_000;

  /**
   * Reads the file to its end. It never throws because of what the bytes are: what makes the file
   * unfit as a whole becomes a fault, a payment that can't be placed an attempt with its reason.
   */
  void read(InputStream in, Attempts attempts, FileFaults faults) throws IOException;
}
