package osame.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import osame.testcity.client.CityClient;

/**
 * Officers at work while a file is posted: inquiries, and payments at the counter as files of one
 * line. Each act is timed.
 */
final class CounterDesk implements AutoCloseable {

  private static final long INQUIRY_EVERY_MILLIS = 100;
  private static final long PAYMENT_EVERY_MILLIS = 1_000;

  private final CityClient client;
  private final LocalDate day;
  private final Path directory;
  private final Iterator<Line> payers;
  private final List<Long> inquiries = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> payments = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService officers = Executors.newScheduledThreadPool(2);

  /**
   * @param payers payments of the counter, each on a receivable that no file pays
   * @param asked addressees who are asked about, over and over
   */
  CounterDesk(
      CityClient client, LocalDate day, Path directory, List<Line> payers, List<String> asked) {
    this.client = client;
    this.day = day;
    this.directory = directory;
    this.payers = payers.iterator();
    Iterator<String> numbers = asked.iterator();
    every(INQUIRY_EVERY_MILLIS, inquiries, () -> inquire(numbers));
    every(PAYMENT_EVERY_MILLIS, payments, this::pay);
  }

  /** An act of an officer. */
  private interface OfficerAct {
    void run() throws IOException;
  }

  private void every(long millis, List<Long> times, OfficerAct act) {
    officers.scheduleAtFixedRate(
        () -> {
          long start = System.nanoTime();
          try {
            act.run();
            times.add((System.nanoTime() - start) / 1_000);
          } catch (Exception e) {
            failures.add(e.toString());
          }
        },
        millis,
        millis,
        TimeUnit.MILLISECONDS);
  }

  private void inquire(Iterator<String> numbers) {
    client.post("accounts", Map.of("addresseeNumber", numbers.next()));
  }

  private void pay() throws IOException {
    Path file = Application.write(directory, day, List.of(payers.next()));
    var taken = client.takeInPayments("PAID_NOTICE", day, file);
    client.await(taken.getJsonNumber("jobId").longValue());
    Files.delete(file);
  }

  /** Ends the officers' day. */
  @Override
  public void close() throws InterruptedException {
    officers.shutdown();
    officers.awaitTermination(1, TimeUnit.MINUTES);
    if (!failures.isEmpty()) {
      throw new IllegalStateException("an officer could not work: " + failures.get(0));
    }
  }

  /** Milliseconds from call to answer of the inquiries. */
  Percentiles inquiries() {
    return Percentiles.of(inquiries);
  }

  /** Milliseconds from the file's hand-over to the posted payment. */
  Percentiles payments() {
    return Percentiles.of(payments);
  }
}
