package osame.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osame.foundation.AddresseeNumber;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.foundation.Yen;

class ListFilesTest {

  private record Row(String name, LocalDate day, Yen amount) implements Serializable {}

  private static PagedList<Row> list(List<Row> rows) {
    return PagedList.ofAll("rows", "RC-099", rows)
        .column("name", Row::name)
        .column("day", Row::day)
        .column("amount", Row::amount);
  }

  private static String csv(PagedList<?> list) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ListFiles.csv(list, key -> "「" + key + "」", out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvBeginsWithTheMarkThatExcelWantsAndKeepsRareCharacters() throws IOException {
    String text = csv(list(List.of(new Row("𠮷田, 花子", LocalDate.of(2026, 5, 31), Yen.of(-1_234)))));
    assertThat(text).isEqualTo("\uFEFF「name」,「day」,「amount」\r\n\"𠮷田, 花子\",2026-05-31,-1234\r\n");
  }

  @Test
  void noTextOfAFileBecomesAFormulaInASpreadsheet() throws IOException {
    assertThat(csv(list(List.of(new Row("=HYPERLINK(\"x\")", null, null)))))
        .contains("\"'=HYPERLINK(\"\"x\"\")\",,");
  }

  @Test
  void excelHoldsTextsNumbersAndDays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rows.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ListFiles.excel(
          list(List.of(new Row("𠮷田", LocalDate.of(2026, 5, 31), Yen.of(1_234)))),
          key -> key,
          "出力 sato & Co",
          out);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(text(zip, "xl/sharedStrings.xml")).contains("&#x20bb7;&#x7530;");
      assertThat(text(zip, "xl/worksheets/sheet1.xml"))
          .contains("<v>1234</v>", "<v>46173")
          .contains("sato &amp;&amp; Co", "<headerFooter", "oddHeader", "oddFooter");
    }
  }

  @Test
  void whoIsHiddenFromTheCallerIsInNoFile() throws IOException {
    AddresseeNumber suspended = new AddresseeNumber("000000000000011");
    PagedList<Row> list =
        list(List.of(new Row("停止 一郎", null, null), new Row("公開 花子", null, null)))
            .about(row -> row.name().startsWith("停止") ? suspended : null)
            .without(people -> Set.of(suspended));
    assertThat(csv(list)).contains("公開 花子").doesNotContain("停止");
  }

  private static String text(ZipFile zip, String part) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aLongListIsFetchedInPagesAndEachRowOnce() {
    List<PageRequest> asked = new ArrayList<>();
    PagedList<Integer> list =
        new PagedList<>(
            "numbers",
            "RC-099",
            page -> {
              asked.add(page);
              List<Integer> rows = new ArrayList<>();
              for (int i = page.offset(); i < Math.min(2_500, page.offset() + page.size()); i++) {
                rows.add(i);
              }
              return new Page<>(rows, 2_500);
            });
    List<Integer> seen = new ArrayList<>();
    list.forEach(seen::add);
    assertThat(seen).hasSize(2_500).doesNotHaveDuplicates();
    assertThat(asked).hasSize(3).allMatch(page -> page.size() == PageRequest.MAX_SIZE);
  }
}
