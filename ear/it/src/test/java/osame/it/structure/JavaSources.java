package osame.it.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses Java sources with the compiler's own parser; nothing is resolved or compiled. */
final class JavaSources {

  private JavaSources() {}

  /**
   * Looks at every node of the product sources of these modules.
   *
   * @param question answers null for a node that is all right, else what is wrong with it
   * @return one line for each fault: file, line, fault
   */
  static List<String> faults(List<String> modules, Function<Tree, String> question) {
    List<Path> files =
        modules.stream().flatMap(m -> Project.files(m, "src/main/java", ".java").stream()).toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      List<String> faults = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Asker(unit, Trees.instance(task), question, faults), null);
      }
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Asker extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Function<Tree, String> question;
    private final List<String> faults;

    Asker(
        CompilationUnitTree unit,
        Trees trees,
        Function<Tree, String> question,
        List<String> faults) {
      this.unit = unit;
      this.trees = trees;
      this.question = question;
      this.faults = faults;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree != null) {
        String fault = question.apply(tree);
        if (fault != null) {
          long position = trees.getSourcePositions().getStartPosition(unit, tree);
          faults.add(
              Project.name(Path.of(unit.getSourceFile().toUri()))
                  + ":"
                  + unit.getLineMap().getLineNumber(position)
                  + ": "
                  + fault);
        }
      }
      return super.scan(tree, nothing);
    }
  }
}
