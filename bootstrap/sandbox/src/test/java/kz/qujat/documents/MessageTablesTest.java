package kz.qujat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/// For every element that a neighbour may send, a table states what follows from an unexpected
/// value.
class MessageTablesTest {
  private static final String RECORD = "adr/0021-how-messages-are-read.md";
  private static final Path SCHEMAS =
      Path.of("..", "..", "adapters-integration", "src", "main", "resources", "schemas");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The payment gateway | payments | GatewayNkNotification register",
        "The central node | central-node | progress register",
        "The tax authority | tax | settlement standing"
      })
  void everyElementOfItsSchemaHasARow(String neighbour, String schema, String messages)
      throws IOException {
    List<List<String>> rows = Tables.rows(RECORD, neighbour + ", element by element");
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(5).noneMatch(String::isEmpty));
    assertThat(rows)
        .extracting(List::getFirst)
        .doesNotHaveDuplicates()
        .containsAll(elements(schema, Set.of(messages.split(" "))));
  }

  private static Set<String> elements(String schema, Set<String> messages) throws IOException {
    Element root =
        Xml.parse(Files.readAllBytes(SCHEMAS.resolve(schema + ".xsd"))).getDocumentElement();
    Set<String> names = new TreeSet<>();
    Stream.concat(Xml.all(root, "element").stream(), Xml.all(root, "group").stream())
        .filter(one ->
            one.getLocalName().equals("group") || messages.contains(one.getAttribute("name")))
        .forEach(one -> collect(one, names));
    return names;
  }

  private static void collect(Element one, Set<String> names) {
    if (one.getLocalName().equals("element")) {
      names.add(one.getAttribute("name"));
    }
    var within = one.getElementsByTagNameNS("*", "element");
    IntStream.range(0, within.getLength())
        .mapToObj(i -> ((Element) within.item(i)).getAttribute("name"))
        .forEach(names::add);
  }
}
