package kz.qujat.application.dispatch;

import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Picture;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.Enclosure;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.person.Iin;

/// Puts an order together from the history, the vault and the register.
public final class Orders {
  private final People people;
  private final Vault vault;
  private final Images images;
  private final PopulationRegistry registry;

  public Orders(People people, Vault vault, Images images, PopulationRegistry registry) {
    this.people = people;
    this.vault = vault;
    this.images = images;
    this.registry = registry;
  }

  Order from(CaseFile file, Ticketed stage, ApplicationApproved approved) {
    Filed filed = file.application();
    Iin iin = people.iinOf(filed.applicant());
    return new Order(
        filed.id(),
        stage.attempt(),
        stage.ticket(),
        filed.filing().point(),
        iin,
        holder(iin, filed),
        picture(filed, filed.filing().photo()),
        picture(filed, filed.filing().signature()),
        vault
            .read(approved.officer(), approved.signature(), SignedText.class)
            .orElseThrow(() -> missing("signed decision", filed)));
  }

  /// While the record cannot be understood, the order waits.
  private Entry holder(Iin iin, Filed filed) {
    return switch (registry.find(iin)) {
      case Answer.Found(var entry, _) -> entry;
      case Answer.NotFound _ -> throw missing("register entry", filed);
      case Answer.Unclear(var element) ->
          throw new NeighbourUnavailable(
              Neighbour.CIVIL_REGISTRY, "its record is unclear at " + element);
    };
  }

  private Picture picture(Filed filed, Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.Missing _ -> throw missing("picture", filed);
      case Enclosure.Enclosed enclosed ->
          images
              .read(filed.applicant(), enclosed.image())
              .orElseThrow(() -> missing("picture", filed));
    };
  }

  private static IllegalStateException missing(String what, Filed filed) {
    return new IllegalStateException(what + " is missing for " + filed.id());
  }
}
