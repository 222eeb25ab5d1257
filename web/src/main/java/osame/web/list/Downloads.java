package osame.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.foundation.Yen;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.OperationsException;
import osame.operations.api.OutputMarks;
import osame.operations.api.UseSuspensions;
import osame.web.ActFactory;
import osame.web.Sentences;

/**
 * Sends lists and archived files to the browser; each is logged with the officer's reason before
 * its first byte leaves. What stays in the office bears a mark; letters to taxpayers do not.
 */
@Named("downloads")
@RequestScoped
public class Downloads {

  @Inject private OperationLog log;
  @Inject private FileArchive archive;
  @Inject private ActFactory acts;
  @Inject private Sentences sentences;
  @Inject private OutputReason reason;
  @Inject private OutputMarks marks;
  @Inject private UseSuspensions suspensions;

  /** Sends a list as CSV. */
  public <T extends Serializable> void csv(PagedList<T> list) throws IOException {
    ExternalContext external = begin(list, ".csv", "text/csv;charset=UTF-8");
    ListFiles.csv(
        list.without(suspensions::hidden), sentences::text, external.getResponseOutputStream());
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Sends a list as an Excel file. */
  public <T extends Serializable> void excel(PagedList<T> list) throws IOException {
    ExternalContext external =
        begin(list, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    ListFiles.excel(
        list.without(suspensions::hidden),
        sentences::text,
        marks.text(acts.terminal()),
        external.getResponseOutputStream());
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Sends a file of the archive as it is. */
  public void file(long fileId) throws IOException {
    ArchivedFile file =
        archive.find(fileId).orElseThrow(() -> new OperationsException("OP-E-032", fileId));
    log.view(
        acts.terminal(),
        LogEntry.of(Operation.EXPORT, "CM-066", "archived file " + file.fileId())
            .because(reason.text()));
    ExternalContext external = head(file.name(), "application/octet-stream");
    try (InputStream content = archive.open(fileId)) {
      content.transferTo(external.getResponseOutputStream());
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Sends a PDF file whose printing its bean has logged. */
  public void pdf(String name, byte[] content) throws IOException {
    head(name, "application/pdf").getResponseOutputStream().write(content);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Sends a report that was drawn; it is logged here. */
  public void report(String name, String function, byte[] document) throws IOException {
    log.view(
        acts.terminal(),
        LogEntry.of(Operation.EXPORT, function, "report " + name).because(reason.text()));
    byte[] marked = marks.onPages(acts.terminal(), document);
    head(name + ".pdf", "application/pdf").getResponseOutputStream().write(marked);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Sends a document to whom it concerns: logged here like a report, but it bears no mark. */
  public void letter(String name, String function, byte[] document) throws IOException {
    log.view(
        acts.terminal(),
        LogEntry.of(Operation.PRINT, function, "letter " + name).because(reason.text()));
    pdf(name + ".pdf", document);
  }

  private <T extends Serializable> ExternalContext begin(
      PagedList<T> list, String suffix, String type) {
    String why = reason.text();
    long rows = list.total();
    log.view(
        acts.terminal(),
        new LogEntry(
                Operation.EXPORT,
                list.function(),
                "list " + list.name(),
                List.of(),
                rows,
                Yen.ZERO,
                null)
            .because(why));
    return head(list.name() + suffix, type);
  }

  /** Shows a PDF in the browser and closes the stream; its bean has logged the printing. */
  public static void show(String name, InputStream content) {
    try (content) {
      ExternalContext external = head(name, "application/pdf", "inline");
      content.transferTo(external.getResponseOutputStream());
      FacesContext.getCurrentInstance().responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExternalContext head(String name, String type) {
    return head(name, type, "attachment");
  }

  private static ExternalContext head(String name, String type, String disposition) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.responseReset();
    external.setResponseContentType(type);
    external.setResponseHeader("X-Content-Type-Options", "nosniff");
    external.setResponseHeader("Cache-Control", "no-store");
    external.setResponseHeader(
        "Content-Disposition",
        disposition
            + "; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    return external;
  }
}
