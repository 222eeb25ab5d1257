package osame.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import osame.operations.api.Letters;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotPart;
import osame.web.ActFactory;
import osame.web.WebException;
import osame.web.list.Downloads;
import osame.web.list.OutputReason;
import osame.web.list.PagedList;

/** One print lot: how far it is, its files, its envelopes by region. */
@Named("printLotPage")
@ViewScoped
public class PrintLotPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int WHOLE = 100;

  @Inject private Letters letters;
  @Inject private ActFactory acts;
  @Inject private OutputReason reason;

  private long id;
  private transient PrintLot lot;

  /** Looks again. */
  public void load() {
    lot = letters.findPrintLot(id).orElseThrow(() -> new WebException("WB-E-004"));
  }

  /** Shows a file of the lot. */
  public void show(int partNo) {
    Downloads.show(
        "print-lot-" + id + "-" + partNo + ".pdf",
        letters.open(acts.act(reason.text()), id, partNo));
  }

  public PrintLot getLot() {
    if (lot == null) {
      load();
    }
    return lot;
  }

  /** Whole percent of the letters that are drawn or listed. */
  public long getPercent() {
    PrintLot now = getLot();
    return (now.drawn() + now.overflow() + now.withdrawn()) * WHOLE / now.letters();
  }

  public List<PrintLotPart> getParts() {
    return letters.parts(id);
  }

  public List<PostalZone> getZones() {
    return letters.zones(id);
  }

  public PagedList<PostalZone> getZoneList() {
    return PagedList.ofAll("envelopes", "CM-060", getZones())
        .column("zone.prefix", PostalZone::prefix)
        .column("zone.envelopes", PostalZone::envelopes)
        .column("zone.firstNumber", PostalZone::firstNumber)
        .column("zone.lastNumber", PostalZone::lastNumber);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
