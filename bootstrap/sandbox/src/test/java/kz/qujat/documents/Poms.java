package kz.qujat.documents;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// The dependencies and tools named in the build files.
final class Poms {
  static final Path ROOT = Path.of("..", "..");

  private static final String LIBRARIES =
      "/project/dependencies/dependency/artifactId"
          + " | /project/profiles/profile/dependencies/dependency/artifactId";

  private Poms() {}

  /// Returns the libraries that the modules and their profiles name themselves, without the modules
  /// of this product.
  static Set<String> libraries() {
    return all()
        .flatMap(pom -> texts(pom, LIBRARIES))
        .filter(name -> !name.startsWith("qujat-"))
        .collect(toCollection(TreeSet::new));
  }

  /// Returns everything that takes part in the build and is not shipped.
  static Set<String> tools() {
    return all()
        .flatMap(
            pom -> texts(pom, "//plugin/artifactId | //annotationProcessorPaths/path/artifactId"))
        .collect(toCollection(TreeSet::new));
  }

  /// The folders of the modules, the root of the repository among them.
  static Stream<Path> modules() {
    return within(ROOT);
  }

  private static Stream<Document> all() {
    return modules().map(Poms::read);
  }

  private static Stream<Path> within(Path folder) {
    return Stream.concat(
        Stream.of(folder),
        texts(read(folder), "/project/modules/module")
            .flatMap(module -> within(folder.resolve(module))));
  }

  private static Document read(Path module) {
    Path pom = module.resolve("pom.xml");
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
    } catch (Exception e) {
      throw new IllegalStateException("unreadable: " + pom, e);
    }
  }

  private static Stream<String> texts(Document pom, String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, pom, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent());
    } catch (Exception e) {
      throw new IllegalStateException("no such path: " + path, e);
    }
  }
}
