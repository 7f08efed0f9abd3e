package kz.qujat.sandbox.neighbour;

import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Element;

/// A message from the product, taken out of its envelope.
///
/// @param messageId the same in every repetition
/// @param content the payload
public record UnwrappedMessage(String messageId, Element content) {
  static final String CONFIRMATION = "sendDeliveryNotification";

  /// Whether the product only confirms or refuses delivery of a message that it received.
  public boolean isConfirmation() {
    return content.getLocalName().equals(CONFIRMATION);
  }

  /// Returns the text of a required field, addressed by a path of element names.
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

  /// Does not show the content.
  @Override
  public String toString() {
    return "Message[" + messageId + "]";
  }
}
