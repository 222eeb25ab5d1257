package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** JPA never caches across transactions and never touches the schema. */
class PersistenceUnitsTest {

  @Test
  void unitsAreWhereTheyBelong() throws Exception {
    assertThat(units().stream().map(u -> u.home() + " " + u.element().getAttribute("name")))
        .isSubsetOf("persistence/general general", "persistence/numbers numbers")
        .contains("persistence/general general");
  }

  @Test
  void theSharedCacheIsOff() throws Exception {
    for (Unit unit : units()) {
      assertThat(unit.text("shared-cache-mode")).as(unit.home()).isEqualTo("NONE");
    }
  }

  @Test
  void theSchemaBelongsToMigrations() throws Exception {
    for (Unit unit : units()) {
      NodeList properties = unit.element().getElementsByTagName("property");
      for (int i = 0; i < properties.getLength(); i++) {
        Element property = (Element) properties.item(i);
        String name = property.getAttribute("name");
        if (name.contains("schema-generation") && name.endsWith(".action")
            || name.contains("ddl-generation")) {
          assertThat(property.getAttribute("value")).as(name).isEqualTo("none");
        }
      }
    }
  }

  private record Unit(String home, Element element) {

    String text(String tag) {
      NodeList nodes = element.getElementsByTagName(tag);
      return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
    }
  }

  private static List<Unit> units() throws IOException, SAXException, ParserConfigurationException {
    List<Unit> units = new ArrayList<>();
    for (String module : Project.serverModules()) {
      for (Path file : Project.files(module, "src/main", "persistence.xml")) {
        Document document =
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList nodes = document.getElementsByTagName("persistence-unit");
        for (int i = 0; i < nodes.getLength(); i++) {
          units.add(new Unit(module, (Element) nodes.item(i)));
        }
      }
    }
    return units;
  }
}
