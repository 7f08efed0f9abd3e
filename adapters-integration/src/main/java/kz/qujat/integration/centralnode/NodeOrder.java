package kz.qujat.integration.centralnode;

import java.util.Base64;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.Picture;
import kz.qujat.integration.seal.Markup;

/// Builds the XML of an order, as the central node reads it.
final class NodeOrder {
  static final String NAMESPACE = "http://qujat.kz/schemas/central-node/1";

  private NodeOrder() {}

  static Markup of(Order order) {
    return Markup.root(
        NAMESPACE,
        "order",
        Markup.leaf("applicationId", order.application()),
        Markup.leaf("attempt", order.attempt()),
        Markup.leaf("ticketNumber", order.ticket()),
        Markup.leaf("registrationPoint", order.point().code()),
        holder(order.iin().digits(), order.holder()),
        image("photo", order.photo()),
        image("signature", order.signature()),
        Markup.of(
            "decision",
            Markup.leaf("text", order.signed().text()),
            Markup.leaf("cms", order.signed().cms())));
  }

  private static Markup holder(String iin, HolderRecord holder) {
    return Markup.of(
        "holder",
        Markup.leaf("iin", iin),
        Markup.leaf("surname", holder.surname()),
        Markup.leaf("firstname", holder.givenName()),
        Markup.leaf("secondname", holder.patronymic()),
        Markup.leaf("birthDate", holder.birthDate()),
        Markup.leaf("sex", holder.sex()),
        Markup.leaf("citizenship", holder.citizenship()));
  }

  private static Markup image(String name, Picture picture) {
    return Markup.of(
        name,
        Markup.leaf("mediaType", picture.mediaType()),
        Markup.leaf("content", Base64.getEncoder().encodeToString(picture.bytes())));
  }
}
