package osame.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import osame.letter.LetterTemplate.Names;
import osame.letter.LetterTemplate.PageForm;

/** Reads a template file. Every value is text, so that 0123 stays 0123 and no is a word. */
final class TemplateReader {

  private static final Names NO_NAMES = new Names(List.of(), List.of());

  private final Node root;
  private final String sha256;

  TemplateReader(String file, String sha256) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .build();
    try {
      root = Node.of("template", new Load(settings).loadFromString(file));
    } catch (YamlEngineException e) {
      throw new TemplateException(e, e.getMessage());
    }
    this.sha256 = sha256;
  }

  LetterTemplate read() {
    String key = root.text("form");
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw root.fault("form needs a name such as demand-notice: " + key);
    }
    Names fields = root.has("fields") ? names(root.child("fields")) : NO_NAMES;
    Map<String, Names> lists = lists();
    LetterTemplate template =
        new LetterTemplate(
            key,
            root.text("title"),
            day("valid-from"),
            root.has("valid-to") ? day("valid-to") : null,
            root.text("envelope", ""),
            root.text("counter", key),
            root.flag("recipient", true),
            fields,
            lists,
            pages(fields, lists),
            root.has("sample") ? sample(root.child("sample")) : null,
            sha256);
    root.end();
    return template;
  }

  private LocalDate day(String name) {
    try {
      return LocalDate.parse(root.text(name));
    } catch (DateTimeException e) {
      throw new TemplateException(e, name + " needs a day such as 2026-04-01");
    }
  }

  private Map<String, Names> lists() {
    Map<String, Names> lists = new LinkedHashMap<>();
    if (root.has("lists")) {
      Node node = root.child("lists");
      for (Object name : node.names()) {
        lists.put(String.valueOf(name), names(node.child(String.valueOf(name))));
      }
    }
    return lists;
  }

  private static LetterContent sample(Node node) {
    Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
    if (node.has("lists")) {
      Node listsNode = node.child("lists");
      for (Object name : listsNode.names()) {
        lists.put(
            String.valueOf(name),
            listsNode.children(String.valueOf(name)).stream().map(TemplateReader::texts).toList());
      }
    }
    LetterContent sample =
        new LetterContent(
            node.has("recipient") ? recipient(node.child("recipient")) : null,
            "",
            node.has("fields") ? texts(node.child("fields")) : Map.of(),
            lists);
    node.end();
    return sample;
  }

  private static Recipient recipient(Node node) {
    Recipient recipient =
        new Recipient(
            node.text("postal-code"),
            node.text("address"),
            node.text("address-detail", ""),
            node.text("name"),
            node.text("honorific"));
    node.end();
    return recipient;
  }

  private static Map<String, String> texts(Node node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.names().forEach(name -> texts.put(String.valueOf(name), node.text(String.valueOf(name))));
    return texts;
  }

  private static Names names(Node node) {
    Names names = new Names(node.texts("required"), node.texts("optional"));
    node.end();
    return names;
  }

  /** The pages of each stage: words that begin with {@code wording.} are put in here. */
  private Map<String, List<PageForm>> pages(Names fields, Map<String, Names> lists) {
    Map<String, Map<String, String>> wordings = wordings();
    Map<String, List<PageForm>> pages = new LinkedHashMap<>();
    wordings.forEach(
        (stage, words) -> {
          List<PageForm> forms = new ArrayList<>();
          for (Node page : root.children("pages")) {
            forms.add(page(page, words, fields, lists));
          }
          pages.put(stage, List.copyOf(forms));
        });
    return pages;
  }

  private Map<String, Map<String, String>> wordings() {
    if (!root.has("wordings")) {
      return Map.of("", Map.of());
    }
    Map<String, Map<String, String>> wordings = new LinkedHashMap<>();
    Node node = root.child("wordings");
    for (Object stage : node.names()) {
      Node words = node.child(String.valueOf(stage));
      Map<String, String> texts = new LinkedHashMap<>();
      for (Object name : words.names()) {
        texts.put("{wording." + name + "}", words.text(String.valueOf(name)).strip());
      }
      wordings.put(String.valueOf(stage), texts);
    }
    return wordings;
  }

  private static PageForm page(
      Node node, Map<String, String> words, Names fields, Map<String, Names> lists) {
    String each = node.text("each", "");
    if (!each.isEmpty() && !lists.containsKey(each)) {
      throw node.fault("no such list: " + each);
    }
    BlockReader reader = new BlockReader(words, fields, lists.getOrDefault(each, NO_NAMES), lists);
    List<Block> blocks = new ArrayList<>();
    for (Node block : node.children("blocks")) {
      blocks.add(reader.read(block));
    }
    node.end();
    return new PageForm(each, List.copyOf(blocks));
  }
}
