package kz.qujat.integration.xmlsignature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads and writes XML. Document types, and with them entities, are refused, so that input from
/// outside cannot make the parser load or expand anything.
public final class Xml {
  private static final int LARGEST_MESSAGE = 1024 * 1024;
  private static final DocumentBuilderFactory PARSERS = parsers();
  private static final TransformerFactory WRITERS = writers();

  private Xml() {}

  private static DocumentBuilderFactory parsers() {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      parsers.setExpandEntityReferences(false);
      parsers.setXIncludeAware(false);
      return parsers;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no safe parser", e);
    }
  }

  private static TransformerFactory writers() {
    TransformerFactory writers = TransformerFactory.newDefaultInstance();
    writers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    writers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
    return writers;
  }

  /// Parses a received message.
  ///
  /// @throws UnreadableXml when it is not well-formed XML, has a document type, or is larger than 1
  ///   MiB
  public static Document parse(InputStream message) throws IOException {
    return parse(read(message));
  }

  /// Reads the bytes of a received message.
  ///
  /// @throws UnreadableXml when it is larger than 1 MiB
  public static byte[] read(InputStream message) throws IOException {
    byte[] bytes = message.readNBytes(LARGEST_MESSAGE + 1);
    if (bytes.length > LARGEST_MESSAGE) {
      throw new UnreadableXml();
    }
    return bytes;
  }

  /// Parses a document.
  ///
  /// @throws UnreadableXml when it is not well-formed XML, or has a document type
  public static Document parse(byte[] bytes) {
    try {
      DocumentBuilder parser = parser();
      parser.setErrorHandler(new ThrowingErrorHandler());
      return parser.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException | IOException _) {
      throw new UnreadableXml();
    }
  }

  static Document empty() {
    return parser().newDocument();
  }

  private static synchronized DocumentBuilder parser() {
    try {
      return PARSERS.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no safe parser", e);
    }
  }

  /// Serialises a document or an element, in UTF-8.
  public static byte[] bytes(Node node) {
    var bytes = new ByteArrayOutputStream();
    copy(new DOMSource(node), new StreamResult(bytes));
    return bytes.toByteArray();
  }

  /// Copies XML from a source to a result.
  public static void copy(Source from, Result to) {
    try {
      writer().transform(from, to);
    } catch (TransformerException e) {
      throw new IllegalStateException("cannot be written", e);
    }
  }

  private static synchronized Transformer writer() throws TransformerException {
    return WRITERS.newTransformer();
  }

  /// Returns the child elements of a node.
  public static List<Element> children(Node parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /// Returns the child elements with a local name, in any namespace.
  public static List<Element> all(Node parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /// Returns the first element at the end of a path of local names, null when there is none. Each
  /// step follows the first matching element.
  public static @Nullable Element find(Node from, String... path) {
    @Nullable Node node = from;
    for (String step : path) {
      List<Element> next = all(node, step);
      if (next.isEmpty()) {
        return null;
      }
      node = next.getFirst();
    }
    return (Element) node;
  }

  /// Returns the text at the end of a path of local names, null when it is missing or empty.
  public static @Nullable String text(Node from, String... path) {
    @Nullable Element found = find(from, path);
    if (found == null) {
      return null;
    }
    String text = found.getTextContent().strip();
    return text.isEmpty() ? null : text;
  }

  /// Reports parse errors as exceptions only, not on the console.
  private static final class ThrowingErrorHandler implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
