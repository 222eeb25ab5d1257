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
import java.util.function.BiFunction;
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
    return faults(files, (tree, lines) -> question.apply(tree));
  }

  /**
   * Looks at every node of these files.
   *
   * @param question gets a node and the number of lines it takes; answers null or what is wrong
   */
  static List<String> faults(List<Path> files, BiFunction<Tree, Long, String> question) {
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
    private final BiFunction<Tree, Long, String> question;
    private final List<String> faults;

    Asker(
        CompilationUnitTree unit,
        Trees trees,
        BiFunction<Tree, Long, String> question,
        List<String> faults) {
      this.unit = unit;
      this.trees = trees;
      this.question = question;
      this.faults = faults;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree != null) {
        String fault = question.apply(tree, lines(tree));
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

    private long lines(Tree tree) {
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      long end = trees.getSourcePositions().getEndPosition(unit, tree);
      return start < 0 || end < 0
          ? 0
          : unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
    }
  }
}
