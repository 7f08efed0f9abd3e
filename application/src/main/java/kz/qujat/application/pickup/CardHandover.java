package kz.qujat.application.pickup;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// Issues cards at the counter of a registration point (R13).
@ApplicationService
public final class CardHandover {
  private final CommandService commands;
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;

  public CardHandover(CommandService commands, PseudonymDirectory pseudonymDirectory, Vault vault) {
    this.commands = commands;
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
  }

  /// Returns the number of the new card, empty before it is made.
  public Optional<String> cardNumber(CaseFile file) {
    return Optional.ofNullable(file.milestones().manufactured())
        .flatMap(made -> vault.read(file.application().applicant(), made.card(), CardNumber.class))
        .map(CardNumber::number);
  }

  /// A member of staff who issues cards at a registration point.
  public record Issuer(StaffId id, PointCode point) {}

  /// The person at the counter, and whether they surrender the old card.
  public record Visit(Iin recipient, OldCardReturn oldCard) {}

  /// Issues the card to its holder in exchange for the old one.
  ///
  /// @throws ApplicationRefused when the card is not there yet, is already issued, belongs to
  ///   another point, or must not be issued to this person or by this issuer
  /// @throws StaleVersion when the application is not at `ifVersion`
  public CommandResult issue(
      Issuer issuer, ApplicationId application, Visit visit, @Nullable Long ifVersion) {
    return commands.submit(
        new IssueCard(
            application,
            pseudonymDirectory.known(visit.recipient()).orElse(null),
            visit.oldCard(),
            issuer.id(),
            issuer.point(),
            commands.now()),
        Actor.issuer(issuer.id()),
        ifVersion);
  }
}
