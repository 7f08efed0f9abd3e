package kz.qujat.integration.centralnode;

import java.time.LocalDate;
import java.util.Base64;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Picture;
import org.jspecify.annotations.Nullable;

/// An order as the central node reads it.
record NodeOrder(
    String applicationId,
    int attempt,
    String ticketNumber,
    String registrationPoint,
    Holder holder,
    Image photo,
    Image signature,
    SignedText decision) {
  static NodeOrder of(Order order) {
    return new NodeOrder(
        order.application().toString(),
        order.attempt(),
        order.ticket().toString(),
        order.point().code(),
        Holder.of(order.iin().digits(), order.holder()),
        Image.of(order.photo()),
        Image.of(order.signature()),
        order.signed());
  }

  /// Names the order: the same application and attempt are the same order.
  String key() {
    return applicationId + "/" + attempt;
  }

  record Holder(
      String iin,
      String surname,
      String givenName,
      @Nullable String patronymic,
      LocalDate birthDate,
      Sex sex,
      String citizenship) {
    static Holder of(String iin, Entry entry) {
      return new Holder(
          iin,
          entry.surname(),
          entry.givenName(),
          entry.patronymic(),
          entry.person().birthDate(),
          entry.sex(),
          entry.person().citizenship());
    }
  }

  record Image(String mediaType, String base64) {
    static Image of(Picture picture) {
      return new Image(picture.mediaType(), Base64.getEncoder().encodeToString(picture.bytes()));
    }
  }
}
