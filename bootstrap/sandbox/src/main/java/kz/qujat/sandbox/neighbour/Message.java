package kz.qujat.sandbox.neighbour;

import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Element;

/// A message of the product's, opened.
///
/// @param messageId the same in every repeat
/// @param content what it is about
public record Message(String messageId, Element content) {
  static final String CONFIRMATION = "sendDeliveryNotification";

  /// Whether the product only says that it took a message of ours, or did not.
  public boolean isConfirmation() {
    return content.getLocalName().equals(CONFIRMATION);
  }

  /// A field that has to be there, at the end of a path of names.
  public String text(String... path) {
    var fieldReader = new FieldReader();
    String name = String.join(".", path);
    String text =
        fieldReader
            .read(name, Xml.text(content, path), FieldReader.text(Integer.MAX_VALUE))
            .orElse("");
    fieldReader.check();
    return text;
  }

  /// Says nothing of what stands in it.
  @Override
  public String toString() {
    return "Message[" + messageId + "]";
  }
}
