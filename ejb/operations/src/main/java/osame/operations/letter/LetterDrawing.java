package osame.operations.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import osame.access.api.Act;
import osame.foundation.FiscalYear;
import osame.foundation.calendar.Wareki;
import osame.letter.DrawnLetter;
import osame.letter.Fonts;
import osame.letter.Issue;
import osame.letter.LetterPress;
import osame.letter.QrProfile;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.operations.api.LetterFault;

/** Draws letters into one file, archives it, and notes what became of each letter. */
final class LetterDrawing {

  private final Handle handle;
  private final FileArchive archive;
  private final StoredForm form;
  private final LocalDate issuedOn;
  private final QrProfile qr;

  private final List<Outcome> drawn = new ArrayList<>();
  private final List<Outcome> stopped = new ArrayList<>();

  /** A letter and what became of it. */
  record Outcome(Waiting letter, DrawnLetter result) {}

  /**
   * @param issuedOn day that the letters bear
   */
  LetterDrawing(
      Handle handle, FileArchive archive, StoredForm form, LocalDate issuedOn, QrProfile qr) {
    this.handle = handle;
    this.archive = archive;
    this.form = form;
    this.issuedOn = issuedOn;
    this.qr = qr;
  }

  /** Letters that something stopped. */
  List<Outcome> stopped() {
    return stopped;
  }

  /**
   * Draws the letters in their order.
   *
   * @param partNo number of the part of the print lot; 0 for a letter in none
   * @return the file; empty if no letter could be drawn
   */
  Optional<ArchivedFile> draw(Act act, List<Waiting> letters, String name, int partNo) {
    FiscalYear year = FiscalYear.containing(issuedOn);
    Optional<ArchivedFile> file = Optional.empty();
    try (LetterPress press = new LetterPress(Fonts.onBoard(), qr, title(letters, year), issuedOn)) {
      for (Waiting letter : letters) {
        Issue issue = new Issue(letter.number(), year, issuedOn);
        DrawnLetter result = press.draw(form.template(), issue, letter.content());
        (result.isDrawn() ? drawn : stopped).add(new Outcome(letter, result));
      }
      if (!press.isEmpty()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.save(out);
        file =
            Optional.of(
                archive.store(
                    act, FileDirection.OUT, name, new ByteArrayInputStream(out.toByteArray())));
      }
    }
    file.ifPresent(stored -> noteDrawn(stored, partNo));
    noteStopped();
    noteFaults();
    return file;
  }

  private String title(List<Waiting> letters, FiscalYear year) {
    long first = letters.get(0).number();
    long last = letters.get(letters.size() - 1).number();
    return form.template().title()
        + " "
        + Wareki.format(year)
        + " 第"
        + first
        + (last > first ? "号から第" + last : "")
        + "号";
  }

  private void noteDrawn(ArchivedFile file, int partNo) {
    PreparedBatch update = handle.prepareBatch(Sql.of("note-drawn"));
    PreparedBatch remove = handle.prepareBatch(Sql.of("remove-content"));
    for (Outcome outcome : drawn) {
      update
          .bind("letterId", outcome.letter().letterId())
          .bind("fileId", file.fileId())
          .bind("partNo", partNo)
          .bind("firstPage", outcome.result().firstPage())
          .bind("pages", outcome.result().pages())
          .add();
      remove.bind("letterId", outcome.letter().letterId()).add();
    }
    update.execute();
    remove.execute();
  }

  private void noteStopped() {
    if (!stopped.isEmpty()) {
      PreparedBatch update = handle.prepareBatch(Sql.of("note-stopped"));
      stopped.forEach(o -> update.bind("letterId", o.letter().letterId()).add());
      update.execute();
    }
  }

  private void noteFaults() {
    PreparedBatch remove = handle.prepareBatch(Sql.of("remove-faults"));
    PreparedBatch insert = handle.prepareBatch(Sql.of("add-fault"));
    for (List<Outcome> outcomes : List.of(drawn, stopped)) {
      for (Outcome outcome : outcomes) {
        remove.bind("letterId", outcome.letter().letterId()).add();
        int faultNo = 0;
        for (LetterFault fault : Faults.coded(outcome.result().faults())) {
          insert
              .bind("letterId", outcome.letter().letterId())
              .bind("faultNo", ++faultNo)
              .bind("code", fault.code())
              .bind("field", fault.field())
              .bind("detail", fault.detail())
              .add();
        }
      }
    }
    remove.execute();
    if (insert.size() > 0) {
      insert.execute();
    }
  }

  /** Adds the part to its print lot. */
  void addPart(long printLotId, int partNo, ArchivedFile file) {
    handle
        .createUpdate(Sql.of("add-part"))
        .bind("printLotId", printLotId)
        .bind("partNo", partNo)
        .bind("fileId", file.fileId())
        .bind("letters", drawn.size())
        .bind("pages", drawn.stream().mapToInt(o -> o.result().pages()).sum())
        .bind("firstNumber", drawn.get(0).letter().number())
        .bind("lastNumber", drawn.get(drawn.size() - 1).letter().number())
        .execute();
  }
}
