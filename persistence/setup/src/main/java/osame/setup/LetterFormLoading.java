package osame.setup;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.letter.LetterTemplate;
import osame.letter.TemplateException;

/**
 * Loads the forms of letters ({@code config/letters/*.yaml}). A file that the table has already
 * changes nothing; one that was changed supersedes the form of the same key and first day, as long
 * as no letter was written by it.
 */
public final class LetterFormLoading {

  private final Jdbi owner;

  /**
   * @param loaded forms put into the table
   * @param unchanged forms that were there already
   */
  public record Result(int loaded, int unchanged) {}

  private record Form(Path file, byte[] bytes, LetterTemplate template) {}

  /**
   * @param owner the owner's login to the general database
   */
  public LetterFormLoading(Login owner) {
    this.owner = Jdbi.create(owner.dataSource());
  }

  /** Loads the forms that come with this program. */
  public Result loadPackaged() {
    try {
      URI uri = LetterFormLoading.class.getResource("/osame/config/letters").toURI();
      if ("file".equals(uri.getScheme())) {
        return load(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return load(jar.getPath("/osame/config/letters"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new SetupException(e, "ST-E-013", "config/letters", e.getMessage());
    }
  }

  /**
   * Loads all files of a directory in one transaction.
   *
   * @throws SetupException ST-E-013 for a file that cannot be read or is no form, ST-E-014 for two
   *     forms of one key and first day, ST-E-015 for a changed form by which letters were written
   */
  public Result load(Path directory) {
    List<Form> forms = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Form form = read(file);
        if (!keys.add(form.template().key() + form.template().validFrom())) {
          throw new SetupException(
              "ST-E-014", file.getFileName(), form.template().key(), form.template().validFrom());
        }
        forms.add(form);
      }
    } catch (IOException e) {
      throw new SetupException(e, "ST-E-013", directory, e.getMessage());
    }
    return owner.inTransaction(handle -> store(handle, forms));
  }

  private static Form read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new Form(file, bytes, LetterTemplate.read(bytes));
    } catch (TemplateException e) {
      throw new SetupException(e, "ST-E-013", file.getFileName(), e.getMessage());
    }
  }

  private static Result store(Handle handle, List<Form> forms) {
    int unchanged = 0;
    for (Form form : forms) {
      if (isThere(handle, form.template())) {
        unchanged++;
      } else {
        put(handle, form);
      }
    }
    return new Result(forms.size() - unchanged, unchanged);
  }

  private static boolean isThere(Handle handle, LetterTemplate template) {
    return handle
            .createQuery(sql("find-letter-form"))
            .bind("key", template.key())
            .bind("validFrom", template.validFrom())
            .bind("sha256", template.sha256())
            .mapTo(int.class)
            .one()
        > 0;
  }

  private static void put(Handle handle, Form form) {
    LetterTemplate template = form.template();
    boolean used =
        handle
                .createQuery(sql("count-letters-of-form"))
                .bind("key", template.key())
                .bind("validFrom", template.validFrom())
                .mapTo(long.class)
                .one()
            > 0;
    if (used) {
      throw new SetupException(
          "ST-E-015", form.file().getFileName(), template.title(), template.validFrom());
    }
    handle
        .createUpdate(sql("supersede-letter-form"))
        .bind("key", template.key())
        .bind("validFrom", template.validFrom())
        .execute();
    handle
        .createUpdate(sql("load-letter-form"))
        .bind("key", template.key())
        .bind("title", template.title())
        .bind("counter", template.counter())
        .bind("envelope", template.envelope())
        .bind("validFrom", template.validFrom())
        .bind("validTo", template.validTo())
        .bind("template", form.bytes())
        .bind("sha256", template.sha256())
        .execute();
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("osame/setup/" + name + ".sql");
  }
}
