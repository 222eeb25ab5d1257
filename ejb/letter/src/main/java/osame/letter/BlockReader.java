package osame.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import osame.letter.Block.Align;
import osame.letter.Block.Column;
import osame.letter.Block.Condition;
import osame.letter.Block.Style;
import osame.letter.LetterTemplate.Names;

/** Reads the blocks of a page, each named by its first entry: {@code text}, {@code line} ... */
final class BlockReader {

  private static final int TEXT_SIZE = 1_050;
  private static final int THIN = 200;

  /** The post allows 8 to 11.5 points; at 10 points the code is 80 mm long. */
  private static final int LEAST_CUSTOMER_CODE = 63_840;

  private static final int MOST_CUSTOMER_CODE = 91_800;

  private final Map<String, String> words;
  private final Names fields;
  private final Names row;
  private final Map<String, Names> lists;

  /**
   * @param words texts by {@code {wording.name}}
   * @param row fields of the list for whose rows the page stands
   */
  BlockReader(Map<String, String> words, Names fields, Names row, Map<String, Names> lists) {
    this.words = words;
    this.fields = fields;
    this.row = row;
    this.lists = lists;
  }

  Block read(Node node) {
    Block block = block(node);
    if (!block.area().within(Area.PAGE)) {
      throw node.fault("stands beyond the edge of the page");
    }
    node.end();
    return block;
  }

  private Block block(Node node) {
    if (node.has("text")) {
      return text(node, area(node));
    }
    if (node.has("line")) {
      return line(node);
    }
    if (node.has("frame")) {
      node.text("frame");
      return new Block.Frame(
          area(node), node.millimetres("thickness", THIN), node.whole("gray", 0));
    }
    if (node.has("address")) {
      node.text("address");
      Style style = style(node, "");
      return new Block.Address(area(node), style, style(node, "name-"));
    }
    if (node.has("customer-code")) {
      return customerCode(node);
    }
    if (node.has("store-code")) {
      return storeCode(node);
    }
    if (node.has("qr")) {
      node.text("qr");
      return new Block.Qr(area(node));
    }
    if (node.has("table")) {
      return table(node);
    }
    throw node.fault("no known kind of block");
  }

  private Block.Text text(Node node, Area area) {
    Condition condition = Condition.ALWAYS;
    if (node.has("when") || node.has("unless")) {
      boolean filled = node.has("when");
      String field = node.text(filled ? "when" : "unless");
      known(node, field, row);
      condition = new Condition(field, filled);
    }
    return new Block.Text(area, condition, style(node, ""), wording(node, "text", row));
  }

  private static Block line(Node node) {
    node.text("line");
    int[] from = node.pair("from");
    int[] to = node.pair("to");
    if (to[0] < from[0] || to[1] < from[1]) {
      throw node.fault("a line goes right or down");
    }
    Area area = new Area(from[0], from[1], to[0] - from[0], to[1] - from[1]);
    return new Block.Line(area, node.millimetres("thickness", THIN), node.flag("dashed", false));
  }

  private static Block customerCode(Node node) {
    node.text("customer-code");
    int[] at = node.pair("at");
    int width = node.millimetres("width", 80_000);
    if (width < LEAST_CUSTOMER_CODE || width > MOST_CUSTOMER_CODE) {
      throw node.fault("the post's code is 63.84 to 91.8 mm wide");
    }
    return new Block.CustomerCode(new Area(at[0], at[1], width, CustomerCode.height(width)));
  }

  private Block storeCode(Node node) {
    String field = node.text("store-code");
    known(node, field, row);
    Area area = area(node);
    Block.Text otherwise =
        new Block.Text(area, Condition.ALWAYS, style(node, ""), wording(node, "otherwise", row));
    return new Block.StoreCode(area, field, node.millimetres("module", 200), otherwise);
  }

  private Block table(Node node) {
    String list = node.text("table");
    Names names = lists.get(list);
    if (names == null) {
      throw node.fault("no such list: " + list);
    }
    List<Column> columns = new ArrayList<>();
    int width = 0;
    for (Node column : node.children("columns")) {
      Style style = style(column, "");
      Style title = style(column, "title-");
      Wording wording = wording(column, "text", names);
      columns.add(
          new Column(column.millimetres("width", 0), column.text("title"), title, style, wording));
      width += columns.get(columns.size() - 1).width();
      column.end();
    }
    int[] at = node.pair("at");
    int rowHeight = node.millimetres("row-height", 6_000);
    int rows = node.whole("rows", 0);
    Area area = new Area(at[0], at[1], width, rowHeight * (rows + 1));
    return new Block.Table(area, list, rowHeight, rows, List.copyOf(columns));
  }

  private static Area area(Node node) {
    int[] at = node.pair("at");
    int[] size = node.pair("size");
    return new Area(at[0], at[1], size[0], size[1]);
  }

  private static Style style(Node node, String prefix) {
    boolean title = prefix.equals("title-");
    int size = node.points(prefix + "points", prefix.isEmpty() ? TEXT_SIZE : title ? 900 : 1_200);
    String font = node.text(prefix + "font", title ? "gothic" : "mincho");
    if (!font.equals("mincho") && !font.equals("gothic")) {
      throw node.fault("font is mincho or gothic");
    }
    String align = node.text(prefix + "align", title ? "center" : "left");
    if (!align.matches("left|center|right")) {
      throw node.fault("align is left, center or right");
    }
    return new Style(
        FontName.valueOf(font.toUpperCase(Locale.ROOT)),
        size,
        Math.min(size, node.points(prefix + "min-points", 700)),
        node.whole(prefix + "leading", 150),
        Align.valueOf(align.toUpperCase(Locale.ROOT)),
        node.whole(prefix + "lines", title ? 1 : 0),
        node.flag(prefix + "middle", title));
  }

  private Wording wording(Node node, String name, Names rowNames) {
    String text = node.text(name).stripTrailing();
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    Wording wording = Wording.of(text);
    wording.fields().forEach(field -> known(node, field, rowNames));
    return wording;
  }

  private void known(Node node, String field, Names rowNames) {
    boolean known =
        fields.has(field)
            || rowNames.has(field)
            || field.matches("letter\\.(number|year|day)")
            || field.matches("recipient\\.(postal-code|address|address-detail|name|honorific)");
    if (!known) {
      throw node.fault("no such field: " + field);
    }
  }
}
