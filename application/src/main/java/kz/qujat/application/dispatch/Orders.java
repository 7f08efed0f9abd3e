package kz.qujat.application.dispatch;

import java.util.Objects;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Picture;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.person.Iin;

/// Builds an order from the history and the vault. The order contains exactly what was certified.
@ApplicationService
public final class Orders {
  private final People people;
  private final Vault vault;
  private final Images images;

  public Orders(People people, Vault vault, Images images) {
    this.people = people;
    this.vault = vault;
    this.images = images;
  }

  Iin holderOf(CaseFile file) {
    return people.iinOf(file.application().applicant());
  }

  /// Returns the holder's data that were certified.
  HolderRecord certified(CaseFile file, Ticketed stage) {
    return vault
        .read(file.application().applicant(), stage.registration().holder(), HolderRecord.class)
        .orElseThrow(() -> missing("holder", file.application()));
  }

  Order from(CaseFile file, Ticketed stage, HolderRecord holder) {
    Filed filed = file.application();
    ApplicationApproved approved = Objects.requireNonNull(file.milestones().approved());
    return new Order(
        filed.id(),
        stage.attempt(),
        stage.ticket(),
        filed.filing().point(),
        people.iinOf(filed.applicant()),
        holder,
        picture(filed, filed.filing().photo()),
        picture(filed, filed.filing().signature()),
        vault
            .read(approved.officer(), approved.signature(), SignedText.class)
            .orElseThrow(() -> missing("signed decision", filed)));
  }

  private Picture picture(Filed filed, Enclosure enclosure) {
    return switch (enclosure) {
      case Missing _ -> throw missing("picture", filed);
      case Enclosed enclosed ->
          images
              .read(filed.applicant(), enclosed.image())
              .orElseThrow(() -> missing("picture", filed));
    };
  }

  private static IllegalStateException missing(String what, Filed filed) {
    return new IllegalStateException(what + " is missing for " + filed.id());
  }
}
