package osame.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osame.foundation.barcode.StoreBarcode;
import osame.letter.Block.Align;
import osame.letter.Block.Column;
import osame.letter.Block.Style;
import osame.letter.LetterTemplate.PageForm;

/** Draws the pages of one letter and notes what is wrong with it. */
final class Layout {

  private static final int GRID = 150;
  private static final int CELL_MARGIN = 800;
  private static final int DIGITS_SIZE = 750;
  private static final int DIGITS_HEIGHT = 3_500;
  private static final String SPECIMEN = "見本";
  private static final int SPECIMEN_SIZE = 15_000;

  private final Fonts fonts;
  private final QrProfile qr;
  private final Issue issue;
  private final LetterContent content;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Ink> pages = new ArrayList<>();

  /** The page at which it is, and the values for it. */
  private Ink ink;

  private Map<String, String> values;

  Layout(Fonts fonts, QrProfile qr, Issue issue, LetterContent content) {
    this.fonts = fonts;
    this.qr = qr;
    this.issue = issue;
    this.content = content;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  List<Ink> pages() {
    return pages;
  }

  boolean isStopped() {
    return faults.stream().anyMatch(fault -> fault.kind().isStopping());
  }

  void draw(LetterTemplate template) {
    faults.addAll(Completeness.faults(template, content));
    if (isStopped()) {
      return;
    }
    Map<String, String> common = new HashMap<>(content.fields());
    common.putAll(issue.fields());
    common.putAll(recipientFields());
    for (PageForm page : template.pages().get(content.stage())) {
      if (page.each().isEmpty()) {
        page(page, common);
        continue;
      }
      for (Map<String, String> row : content.lists().getOrDefault(page.each(), List.of())) {
        Map<String, String> merged = new HashMap<>(common);
        merged.putAll(row);
        page(page, merged);
      }
    }
  }

  private Map<String, String> recipientFields() {
    Recipient recipient = content.recipient();
    return recipient == null
        ? Map.of()
        : Map.of(
            "recipient.postal-code", recipient.postalCode(),
            "recipient.address", recipient.address(),
            "recipient.address-detail", recipient.addressDetail(),
            "recipient.name", recipient.name(),
            "recipient.honorific", recipient.honorific());
  }

  private void page(PageForm page, Map<String, String> pageValues) {
    ink = new Ink();
    values = pageValues;
    pages.add(ink);
    if (issue.number() == 0) {
      ink.stamp(fonts.shape(SPECIMEN, FontName.GOTHIC).glyphs(), SPECIMEN_SIZE);
    }
    page.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Text text) {
      text(text);
    } else if (block instanceof Block.Line line) {
      ink.rule(line.area(), line.thickness(), line.dashed());
    } else if (block instanceof Block.Frame frame) {
      ink.frame(frame.area(), frame.thickness(), frame.gray());
    } else if (block instanceof Block.Address address) {
      address(address);
    } else if (block instanceof Block.CustomerCode code) {
      customerCode(code);
    } else if (block instanceof Block.StoreCode code) {
      storeCode(code);
    } else if (block instanceof Block.Qr code) {
      qr(code);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void text(Block.Text block) {
    boolean filled = !values.getOrDefault(block.condition().field(), "").isEmpty();
    if (block.condition().field().isEmpty() || filled == block.condition().filled()) {
      text(block.wording(), values, block.style(), block.area());
    }
  }

  private void text(Wording wording, Map<String, String> from, Style style, Area area) {
    try {
      String text = wording.with(from);
      if (!text.isEmpty()) {
        text(text, wording.place(), style, area);
      }
    } catch (Wording.BadValueException e) {
      String value = from.get(e.field());
      faults.add(new Fault(FaultKind.BAD_VALUE, e.field(), value));
    }
  }

  /**
   * Sets a text into its box.
   *
   * @return the height it takes in micrometres
   */
  private int text(String text, String place, Style style, Area area) {
    return text(text, place, text, style, area);
  }

  /**
   * @param told what the list of faults shows if it does not fit
   */
  private int text(String text, String place, String told, Style style, Area area) {
    Fonts.Shaped shaped = fonts.shape(text, style.font());
    if (!shaped.missing().isEmpty()) {
      faults.add(new Fault(FaultKind.NO_GLYPH, place, String.join(", ", shaped.missing())));
    }
    if (!shaped.substituted().isEmpty()) {
      faults.add(new Fault(FaultKind.SUBSTITUTED, place, String.join(", ", shaped.substituted())));
    }
    TextSetter.Lines lines =
        TextSetter.set(TextSetter.paragraphs(shaped.glyphs()), style, area.width(), area.height());
    if (!lines.fits()) {
      faults.add(new Fault(FaultKind.OVERFLOW, place, told));
      return 0;
    }
    int height = TextSetter.height(lines.lines().size(), style.leading(), lines.size());
    int top = area.y() + (style.middle() ? (area.height() - height) / 2 : 0);
    int step = TextSetter.micrometres(lines.size()) * style.leading() / 100;
    for (List<Glyph> line : lines.lines()) {
      if (!line.isEmpty()) {
        int rest = area.width() - TextSetter.width(line, lines.size());
        ink.line(line, lines.size(), area.x() + indent(style.align(), rest), top);
      }
      top += step;
    }
    return height;
  }

  private static int indent(Align align, int rest) {
    return switch (align) {
      case LEFT -> 0;
      case CENTER -> rest / 2;
      case RIGHT -> rest;
    };
  }

  /** Postal code, address, building, name: each takes what it needs, the name what is left. */
  private void address(Block.Address block) {
    Recipient recipient = content.recipient();
    if (recipient == null) {
      return;
    }
    Area rest = block.area();
    if (!recipient.postalCode().isEmpty()) {
      String code =
          "〒" + recipient.postalCode().substring(0, 3) + "-" + recipient.postalCode().substring(3);
      rest = below(rest, text(code, "recipient.postal-code", block.style(), rest));
    }
    rest = below(rest, text(recipient.address(), "recipient.address", block.style(), rest));
    if (!recipient.addressDetail().isEmpty()) {
      rest =
          below(
              rest,
              text(recipient.addressDetail(), "recipient.address-detail", block.style(), rest));
    }
    Style style = block.nameStyle();
    String name = recipient.name() + "　" + recipient.honorific();
    text(name, "recipient.name", recipient.name(), style, rest);
  }

  private static Area below(Area area, int taken) {
    int used = taken + 1_200;
    return new Area(area.x(), area.y() + used, area.width(), area.height() - used);
  }

  private void customerCode(Block.CustomerCode block) {
    Recipient recipient = content.recipient();
    if (recipient != null && !recipient.postalCode().isEmpty()) {
      String address = recipient.address() + " " + recipient.addressDetail();
      CustomerCode.draw(ink, block.area(), CustomerCodeText.of(recipient.postalCode(), address));
    }
  }

  /** Stores take nothing above their limit and nothing after the last day of use. */
  private void storeCode(Block.StoreCode block) {
    String digits = values.getOrDefault(block.field(), "");
    LocalDate day = issue.day();
    Optional<StoreBarcode> code = StoreBarcode.read(digits);
    if (code.isEmpty() && !digits.isEmpty()) {
      faults.add(new Fault(FaultKind.BAD_VALUE, block.field(), digits));
      return;
    }
    if (code.isEmpty() || !code.get().isAcceptedOn(day)) {
      text(block.otherwise());
      return;
    }
    Area area = block.area();
    int height = area.height() - DIGITS_HEIGHT;
    for (Codes.Bar bar : Codes.gs1(digits)) {
      ink.bar(area.x() + bar.x() * block.module(), area.y(), bar.width() * block.module(), height);
    }
    Area beneath = new Area(area.x(), area.y() + height + 500, area.width(), DIGITS_HEIGHT - 500);
    Style style = new Style(FontName.GOTHIC, DIGITS_SIZE, 500, 100, Align.LEFT, 1, false);
    text(readable(digits), block.field(), style, beneath);
  }

  private static String readable(String digits) {
    return "(91)"
        + digits.substring(2, 8)
        + "-"
        + digits.substring(8, 29)
        + digits.substring(29, 30)
        + "-"
        + digits.substring(30, 36)
        + "-"
        + digits.substring(36, 37)
        + "-"
        + digits.substring(37, 43)
        + "-"
        + digits.substring(43);
  }

  private void qr(Block.Qr block) {
    Optional<String> payload = qr.payload(values);
    if (payload.isEmpty()) {
      return;
    }
    List<Codes.Bar> bars = Codes.qr(payload.get());
    Area area = block.area();
    int modules = bars.stream().mapToInt(bar -> bar.x() + bar.width()).max().orElseThrow();
    int side = Math.min(area.width(), area.height());
    for (Codes.Bar bar : bars) {
      int left = bar.x() * side / modules;
      int top = bar.y() * side / modules;
      int right = (bar.x() + bar.width()) * side / modules;
      int bottom = (bar.y() + bar.height()) * side / modules;
      ink.bar(area.x() + left, area.y() + top, right - left, bottom - top);
    }
    if (!qr.caption().isEmpty()) {
      Area beneath = new Area(area.x(), area.y() + side + 500, area.width(), 3_500);
      Style style = new Style(FontName.GOTHIC, 800, 400, 100, Align.CENTER, 1, false);
      text(qr.caption(), "qr", style, beneath);
    }
  }

  private void table(Block.Table table) {
    List<Map<String, String>> rows = content.lists().getOrDefault(table.list(), List.of());
    if (rows.size() > table.rows()) {
      faults.add(new Fault(FaultKind.OVERFLOW, table.list(), String.valueOf(rows.size())));
      return;
    }
    grid(table);
    int x = table.area().x();
    for (Column column : table.columns()) {
      Area cell = new Area(x, table.area().y(), column.width(), table.rowHeight());
      text(column.title(), column.title(), column.titleStyle(), inside(cell));
      for (Map<String, String> row : rows) {
        cell = cell.moved(0, table.rowHeight());
        text(column.wording(), row, column.style(), inside(cell));
      }
      x += column.width();
    }
  }

  private static Area inside(Area cell) {
    return new Area(
        cell.x() + CELL_MARGIN,
        cell.y() + CELL_MARGIN / 2,
        cell.width() - 2 * CELL_MARGIN,
        cell.height() - CELL_MARGIN);
  }

  private void grid(Block.Table table) {
    Area area = table.area();
    ink.frame(new Area(area.x(), area.y(), area.width(), table.rowHeight()), 0, 10);
    for (int row = 0; row <= table.rows() + 1; row++) {
      int y = area.y() + row * table.rowHeight();
      ink.rule(new Area(area.x(), y, area.width(), 0), GRID, false);
    }
    int x = area.x();
    ink.rule(new Area(x, area.y(), 0, area.height()), GRID, false);
    for (Column column : table.columns()) {
      x += column.width();
      ink.rule(new Area(x, area.y(), 0, area.height()), GRID, false);
    }
  }
}
