package osame.receipt.payment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Act;
import osame.foundation.PageRequest;
import osame.foundation.ReceivedOn;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileDirection;
import osame.operations.api.JobRun;
import osame.receipt.api.FileFault;
import osame.receipt.api.PaymentFile;
import osame.receipt.format.PaymentFormats;
import osame.receipt.posting.BarcodeKeysSource;
import osame.receipt.posting.PostingRulesSource;
import osame.receipt.testing.FixedParameters;
import osame.receipt.testing.SmallCity;
import osame.receipt.testing.Surroundings;
import osame.receipt.testing.Transactions;
import osame.zengin.AccountKind;
import osame.zengin.DebitFile;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitHeader;
import osame.zengin.DebitLine;
import osame.zengin.DebitWriter;
import osame.zengin.NewCode;
import osame.zengin.ResultCode;

/** Takes files in, lets their jobs run, and tells what became of them. */
public final class Teller {

  private static final String HEADER =
      "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,paid_on";

  public final Transactions transactions;
  public final FixedParameters parameters = new FixedParameters();
  public final Surroundings.Archive archive = new Surroundings.Archive();
  public final Surroundings.JobQueue jobs = new Surroundings.JobQueue();
  public final Surroundings.Log log;
  public final PaymentFilesBean files;
  public final PaymentFilePostingBean posting;

  public Teller(DataSource source) {
    transactions = new Transactions(source);
    Jdbi jdbi = transactions.jdbi();
    log = new Surroundings.Log(jdbi);
    parameters.load("store.csv");
    parameters.loadFormats();
    PaymentFormats formats = new PaymentFormats(parameters);
    files = new PaymentFilesBean(jdbi, archive, jobs, log, formats, Surroundings.session());
    posting =
        new PaymentFilePostingBean(
            jdbi,
            archive,
            jobs,
            log,
            new PostingRulesSource(parameters),
            formats,
            new BarcodeKeysSource(parameters),
            ForkJoinPool.commonPool());
  }

  /** Archives and takes in a file; its job waits. */
  public Waiting deliver(String name, byte[] content, String format, LocalDate receivedOn) {
    Act act = SmallCity.act(receivedOn);
    ArchivedFile archived =
        archive.store(act, FileDirection.IN, name, new ByteArrayInputStream(content));
    PaymentFile file =
        transactions.call(
            () -> files.takeIn(act, archived.fileId(), format, new ReceivedOn(receivedOn)));
    return new Waiting(act, file);
  }

  /** A file whose job was not done yet. */
  public record Waiting(Act act, PaymentFile file) {}

  /** Does the job, once more if need be. */
  public PaymentFile work(Waiting waiting) {
    JobRun run = new JobRun(waiting.file().jobId(), waiting.act(), Map.of(), null);
    transactions.run(() -> posting.post(run, waiting.file().paymentFileId()));
    return files.find(waiting.file().paymentFileId()).orElseThrow();
  }

  /** Takes in a file and posts it. */
  public PaymentFile post(String name, byte[] content, String format, LocalDate receivedOn) {
    return work(deliver(name, content, format, receivedOn));
  }

  public List<FileFault> faults(PaymentFile file) {
    return files.faults(file.paymentFileId(), PageRequest.first(100)).rows();
  }

  /** Paid notices, with the control record that fits. */
  public static byte[] notices(List<String> lines) {
    long total = lines.stream().mapToLong(l -> Long.parseLong(l.split(",")[7])).sum();
    return notices(lines, lines.size(), total);
  }

  public static byte[] notices(List<String> lines, long count, long total) {
    List<String> all = new ArrayList<>();
    all.add(HEADER);
    all.addAll(lines);
    all.add("CONTROL," + count + "," + total);
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A line of a result file. */
  public static DebitLine debit(String customerNumber, long amount, char code) {
    return new DebitLine(
        "9001",
        "ﾃｽﾄｷﾞﾝｺｳ",
        "001",
        "ﾎﾝﾃﾝ",
        AccountKind.ORDINARY,
        "1000001",
        "ﾅｶﾞﾐ ﾀﾛｳ",
        amount,
        NewCode.OTHER,
        customerNumber,
        new ResultCode(code));
  }

  public static byte[] result(MonthDay debitDay, List<DebitLine> lines, DebitFormat format) {
    DebitHeader header =
        new DebitHeader(
            "9000000001",
            "ﾅｶﾞﾐｼ",
            debitDay,
            "9001",
            "ﾃｽﾄｷﾞﾝｺｳ",
            "001",
            "ﾎﾝﾃﾝ",
            AccountKind.ORDINARY,
            "0000001");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DebitWriter.writeAll(
          new DebitFile(List.of(DebitFile.DebitSet.of(header, lines, DebitFileKind.RESULT))),
          out,
          format,
          DebitFileKind.RESULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
