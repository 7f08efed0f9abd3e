package kz.qujat.application.pickup;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationCommand.IssueCard;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// The hand-over at the counter of a registration point (R13). That the application belongs to the
/// point has been judged before.
public final class Pickups {
  private final Chancery chancery;
  private final People people;
  private final Vault vault;

  public Pickups(Chancery chancery, People people, Vault vault) {
    this.chancery = chancery;
    this.people = people;
    this.vault = vault;
  }

  /// The number of the new card, once it is made.
  public Optional<String> cardNumber(CaseFile file) {
    return file.latest(CardManufactured.class)
        .flatMap(made -> vault.read(file.application().applicant(), made.card(), CardNumber.class))
        .map(CardNumber::number);
  }

  /// Whoever stands at the counter, and what they bring.
  public record Visit(Iin recipient, boolean oldCardSurrendered) {}

  /// Hands the card over to its holder against the old one.
  ///
  /// @throws CommandRefused when the card is not there yet, is gone, or must not be handed to this
  ///   person
  /// @throws StaleVersion when the application is not at `ifVersion`
  public Receipt issue(
      OfficerId issuer, ApplicationId application, Visit visit, @Nullable Long ifVersion) {
    return chancery.submit(
        new IssueCard(
            application,
            people.known(visit.recipient()).orElse(null),
            visit.oldCardSurrendered(),
            issuer,
            chancery.notary().now()),
        Actor.issuer(issuer),
        ifVersion);
  }
}
