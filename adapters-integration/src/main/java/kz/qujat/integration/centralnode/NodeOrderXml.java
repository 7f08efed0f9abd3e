package kz.qujat.integration.centralnode;

import java.util.Base64;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.integration.xmlsignature.XmlElement;

/// Builds the XML of an order, as the central node reads it.
final class NodeOrderXml {
  static final String NAMESPACE = "http://qujat.kz/schemas/central-node/1";

  private NodeOrderXml() {}

  static XmlElement of(Order order) {
    return XmlElement.root(
        NAMESPACE,
        "order",
        XmlElement.leaf("applicationId", order.application()),
        XmlElement.leaf("attempt", order.attempt()),
        XmlElement.leaf("ticketNumber", order.ticket()),
        XmlElement.leaf("registrationPoint", order.point().code()),
        holder(order.iin().digits(), order.holder()),
        image("photo", order.photo()),
        image("signature", order.signature()),
        XmlElement.of(
            "decision",
            XmlElement.leaf("text", order.signed().text()),
            XmlElement.leaf("cms", order.signed().cms())));
  }

  private static XmlElement holder(String iin, HolderRecord holder) {
    return XmlElement.of(
        "holder",
        XmlElement.leaf("iin", iin),
        XmlElement.leaf("surname", holder.surname()),
        XmlElement.leaf("firstname", holder.givenName()),
        XmlElement.leaf("secondname", holder.patronymic()),
        XmlElement.leaf("birthDate", holder.birthDate()),
        XmlElement.leaf("sex", holder.sex()),
        XmlElement.leaf("citizenship", holder.citizenship()));
  }

  private static XmlElement image(String name, ImageContent imageContent) {
    return XmlElement.of(
        name,
        XmlElement.leaf("mediaType", imageContent.mediaType()),
        XmlElement.leaf("content", Base64.getEncoder().encodeToString(imageContent.bytes())));
  }
}
