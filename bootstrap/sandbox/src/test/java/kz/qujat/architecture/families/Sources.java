package kz.qujat.architecture.families;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import kz.qujat.architecture.families.Finding.Kind;

/// Returns the findings in source files, after the compiler has resolved all their types. Sources
/// that do not compile are an error, because it cannot be determined whether an unknown type
/// belongs to a family.
final class Sources {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /// Open for the whole test run, because it caches what it has read of the libraries.
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, null, UTF_8);

  private static final List<String> OPTIONS =
      List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));

  private static final Path ROOT = Path.of("..", "..");

  private Sources() {}

  /// Returns the production sources of every module, including modules added later.
  static List<Path> ofModules() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.find(ROOT, 2, (folder, _) -> isModule(folder))) {
      for (Path module : modules.sorted().toList()) {
        sources.addAll(within(module.resolve("src/main/java")));
      }
    }
    return sources;
  }

  private static boolean isModule(Path folder) {
    return Files.exists(folder.resolve("pom.xml"));
  }

  static List<Finding> findingsIn(List<Path> sources) throws IOException {
    return findings(FILES.getJavaFileObjectsFromPaths(sources));
  }

  static List<Finding> findingsIn(String name, String text) throws IOException {
    return findings(List.of(new Text(name, text)));
  }

  private static List<Finding> findings(Iterable<? extends JavaFileObject> sources)
      throws IOException {
    var problems = new DiagnosticCollector<JavaFileObject>();
    var compilation = (JavacTask) JAVAC.getTask(null, FILES, problems, OPTIONS, null, sources);
    Iterable<? extends CompilationUnitTree> parsed = compilation.parse();
    compilation.analyze();
    requireNone(problems);
    var families = new Families(compilation);
    List<Finding> findings = new ArrayList<>();
    for (CompilationUnitTree source : parsed) {
      findings.addAll(FamilyScan.of(source, Trees.instance(compilation), families));
    }
    return findings;
  }

  private static List<Path> within(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void requireNone(DiagnosticCollector<JavaFileObject> problems) {
    List<String> errors =
        problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList();
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("\n", errors));
    }
  }

  /// A source that is not in a file.
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("text:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
