package kz.qujat.application.dispatch;

import java.util.Objects;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.person.Iin;

/// Builds an order from the history and the vault. The order contains exactly what was certified.
@ApplicationService
public final class OrderFactory {
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;
  private final Images images;

  public OrderFactory(PseudonymDirectory pseudonymDirectory, Vault vault, Images images) {
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
    this.images = images;
  }

  Iin holderOf(CaseFile file) {
    return pseudonymDirectory.iinOf(file.application().applicant());
  }

  /// Returns the holder's data that were certified.
  HolderRecord certified(CaseFile file, WithTicket stage) {
    return vault
        .read(file.application().applicant(), stage.registration().holder(), HolderRecord.class)
        .orElseThrow(() -> missing("holder", file.application()));
  }

  Order from(CaseFile file, WithTicket stage, HolderRecord holder) {
    Begun begun = file.application();
    ApplicationApproved approved = Objects.requireNonNull(file.milestones().approved());
    return new Order(
        begun.id(),
        stage.attempt(),
        stage.ticket(),
        begun.filing().point(),
        pseudonymDirectory.iinOf(begun.applicant()),
        holder,
        picture(begun, begun.filing().photo()),
        picture(begun, begun.filing().signature()),
        vault
            .read(approved.officer(), approved.signature(), SignedText.class)
            .orElseThrow(() -> missing("signed decision", begun)));
  }

  private ImageContent picture(Begun begun, Image image) {
    return switch (image) {
      case Missing _ -> throw missing("picture", begun);
      case Attached attached ->
          images
              .read(begun.applicant(), attached.image())
              .orElseThrow(() -> missing("picture", begun));
    };
  }

  private static IllegalStateException missing(String what, Begun begun) {
    return new IllegalStateException(what + " is missing for " + begun.id());
  }
}
