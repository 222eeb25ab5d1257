package osame.it.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes and methods of the product stay small enough to be read at one sitting. */
class SizesTest {

  private static final long CLASS = 400;
  private static final long METHOD = 40;

  @Test
  void noClassAndNoMethodIsTooLong() {
    List<Path> files =
        Project.productModules().stream()
            .flatMap(module -> Project.files(module, "src/main/java", ".java").stream())
            .toList();
    assertThat(JavaSources.faults(files, SizesTest::tooLong)).isEmpty();
  }

  private static String tooLong(Tree tree, long lines) {
    if (tree instanceof ClassTree type && lines > CLASS) {
      return type.getSimpleName() + " has " + lines + " lines";
    }
    if (tree instanceof MethodTree method && lines > METHOD) {
      return method.getName() + " has " + lines + " lines";
    }
    return null;
  }
}
