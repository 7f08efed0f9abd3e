package kz.qujat.integration.centralnode;

import java.util.Base64;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.integration.xmlsignature.XmlBuilder;

/// Builds the XML of an order, as the central node reads it.
final class NodeOrderXml {
  static final String NAMESPACE = "http://qujat.kz/schemas/central-node/1";

  private NodeOrderXml() {}

  static XmlBuilder of(Order order) {
    return XmlBuilder.root(
        NAMESPACE,
        "order",
        XmlBuilder.leaf("applicationId", order.application()),
        XmlBuilder.leaf("attempt", order.attempt()),
        XmlBuilder.leaf("ticketNumber", order.ticket()),
        XmlBuilder.leaf("registrationPoint", order.point().code()),
        holder(order.iin().digits(), order.holder()),
        image("photo", order.photo()),
        image("signature", order.signature()),
        XmlBuilder.of(
            "decision",
            XmlBuilder.leaf("text", order.signed().text()),
            XmlBuilder.leaf("cms", order.signed().cms())));
  }

  private static XmlBuilder holder(String iin, HolderRecord holder) {
    return XmlBuilder.of(
        "holder",
        XmlBuilder.leaf("iin", iin),
        XmlBuilder.leaf("surname", holder.surname()),
        XmlBuilder.leaf("firstname", holder.givenName()),
        XmlBuilder.leaf("secondname", holder.patronymic()),
        XmlBuilder.leaf("birthDate", holder.birthDate()),
        XmlBuilder.leaf("sex", holder.sex()),
        XmlBuilder.leaf("citizenship", holder.citizenship()));
  }

  private static XmlBuilder image(String name, ImageContent imageContent) {
    return XmlBuilder.of(
        name,
        XmlBuilder.leaf("mediaType", imageContent.mediaType()),
        XmlBuilder.leaf("content", Base64.getEncoder().encodeToString(imageContent.bytes())));
  }
}
