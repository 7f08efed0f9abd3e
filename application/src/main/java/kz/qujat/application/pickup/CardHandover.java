package kz.qujat.application.pickup;

import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.budget.CallBudgets;
import kz.qujat.application.budget.CallBudgets.Spending;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Issues cards at the counter of a registration point (R13).
@ApplicationService
public final class CardHandover {
  private static final Logger LOG = LoggerFactory.getLogger(CardHandover.class);

  private final CommandService commands;
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;
  private final CallBudgets budgets;

  public CardHandover(
      CommandService commands,
      PseudonymDirectory pseudonymDirectory,
      Vault vault,
      CallBudgets budgets) {
    this.commands = commands;
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
    this.budgets = budgets;
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
  /// @throws BudgetExceeded when the issuer has named too many wrong recipients
  public CommandResult issue(
      Issuer issuer, ApplicationId application, Visit visit, @Nullable Long ifVersion) {
    String clerk = issuer.id().toString();
    Spending wrong = budgets.spending(Budget.WRONG_RECIPIENTS, clerk);
    if (wrong.isExhausted()) {
      throw new BudgetExceeded(wrong);
    }
    try {
      return submit(issuer, application, visit, ifVersion);
    } catch (ApplicationRefused e) {
      if (e.refusal().equals(new WrongRecipient())) {
        Spending now = budgets.spend(Budget.WRONG_RECIPIENTS, clerk);
        LOG.warn("Wrong recipient of {} named by {}, call {}", application, clerk, now.spent());
      }
      throw e;
    }
  }

  private CommandResult submit(
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
