package kz.qujat.application.pickup;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Receipt;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCard;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// Issues cards at the counter of a registration point (R13).
@ApplicationService
public final class Pickups {
  private final CommandService commands;
  private final People people;
  private final Vault vault;

  public Pickups(CommandService commands, People people, Vault vault) {
    this.commands = commands;
    this.people = people;
    this.vault = vault;
  }

  /// Returns the number of the new card, empty before it is made.
  public Optional<String> cardNumber(CaseFile file) {
    return Optional.ofNullable(file.milestones().manufactured())
        .flatMap(made -> vault.read(file.application().applicant(), made.card(), CardNumber.class))
        .map(CardNumber::number);
  }

  /// A member of staff who issues cards at a registration point.
  public record Issuer(OfficerId id, PointCode point) {}

  /// The person at the counter, and whether they surrender the old card.
  public record Visit(Iin recipient, OldCard oldCard) {}

  /// Issues the card to its holder in exchange for the old one.
  ///
  /// @throws ApplicationRefused when the card is not there yet, is already issued, belongs to
  ///   another point, or must not be issued to this person or by this issuer
  /// @throws StaleVersion when the application is not at `ifVersion`
  public Receipt issue(
      Issuer issuer, ApplicationId application, Visit visit, @Nullable Long ifVersion) {
    return commands.submit(
        new IssueCard(
            application,
            people.known(visit.recipient()).orElse(null),
            visit.oldCard(),
            issuer.id(),
            issuer.point(),
            commands.now()),
        Actor.issuer(issuer.id()),
        ifVersion);
  }
}
