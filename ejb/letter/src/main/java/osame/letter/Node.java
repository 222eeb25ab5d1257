package osame.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping of the template, with the way to it for messages. Whatever is not asked for is a
 * mistake in the file: {@link #end}.
 */
final class Node {

  private final String path;
  private final Map<?, ?> map;
  private final List<String> asked = new ArrayList<>();

  private Node(String path, Map<?, ?> map) {
    this.path = path;
    this.map = map;
  }

  static Node of(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Node(path, map);
    }
    throw new TemplateException(path + ": needs names with values");
  }

  boolean has(String name) {
    return map.containsKey(name);
  }

  Set<?> names() {
    return map.keySet();
  }

  private Object value(String name) {
    asked.add(name);
    Object value = map.get(name);
    if (value == null) {
      throw fault(name + " is missing");
    }
    return value;
  }

  String text(String name) {
    if (value(name) instanceof String text) {
      return text;
    }
    throw fault(name + " needs a text");
  }

  String text(String name, String otherwise) {
    asked.add(name);
    return has(name) ? text(name) : otherwise;
  }

  boolean flag(String name, boolean otherwise) {
    return switch (text(name, otherwise ? "yes" : "no")) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw fault(name + " needs yes or no");
    };
  }

  int whole(String name, int otherwise) {
    return has(name) ? decimal(text(name), 0, name) : otherwise;
  }

  /** A size in points, such as 10.5, in hundredths. */
  int points(String name, int otherwise) {
    return has(name) ? decimal(text(name), 2, name) : otherwise;
  }

  /** A length in millimetres, such as 0.25, in micrometres. */
  int millimetres(String name, int otherwise) {
    return has(name) ? decimal(text(name), 3, name) : otherwise;
  }

  /** A pair of lengths, such as {@code [20, 12.5]}. */
  int[] pair(String name) {
    List<?> list = list(name);
    if (list.size() != 2) {
      throw fault(name + " needs two lengths");
    }
    return new int[] {decimal(list.get(0), 3, name), decimal(list.get(1), 3, name)};
  }

  List<String> texts(String name) {
    asked.add(name);
    return has(name) ? list(name).stream().map(String::valueOf).toList() : List.of();
  }

  List<?> list(String name) {
    if (value(name) instanceof List<?> list) {
      return list;
    }
    throw fault(name + " needs a list");
  }

  Node child(String name) {
    return of(path + "." + name, value(name));
  }

  List<Node> children(String name) {
    List<Node> children = new ArrayList<>();
    for (Object value : list(name)) {
      children.add(of(path + "." + name + "[" + (children.size() + 1) + "]", value));
    }
    return children;
  }

  private int decimal(Object value, int decimals, String name) {
    String text = String.valueOf(value);
    if (!text.matches("\\d{1,6}(\\.\\d{1," + Math.max(decimals, 1) + "})?")
        || (decimals == 0 && text.contains("."))) {
      throw fault(name + " is not a number with at most " + decimals + " decimals: " + text);
    }
    String[] parts = (text + ".").split("\\.", -1);
    StringBuilder digits = new StringBuilder(parts[0]).append(parts[1]);
    digits.append("0".repeat(decimals - parts[1].length()));
    return Integer.parseInt(digits.toString());
  }

  TemplateException fault(String message) {
    return new TemplateException(path + ": " + message);
  }

  /** Everything must have been asked for. */
  void end() {
    for (Object name : map.keySet()) {
      if (!asked.contains(String.valueOf(name))) {
        throw fault("unknown: " + name);
      }
    }
  }
}
