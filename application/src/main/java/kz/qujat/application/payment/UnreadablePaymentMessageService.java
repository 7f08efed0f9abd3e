package kz.qujat.application.payment;

import java.time.Instant;
import java.util.Base64;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.Histories;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.RawMessage;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionSubject.Message;

/// Stores a payment message that cannot be understood: the original in the vault, under a payer
/// pseudonym of its own, and a case for staff to settle.
@ApplicationService
public final class UnreadablePaymentMessageService implements UnreadablePaymentMessages {
  private final CommandService commands;
  private final Histories histories;
  private final UsedPaymentReferences references;
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;

  public UnreadablePaymentMessageService(
      CommandService commands,
      Histories histories,
      UsedPaymentReferences references,
      PseudonymDirectory pseudonymDirectory,
      Vault vault) {
    this.commands = commands;
    this.histories = histories;
    this.references = references;
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
  }

  @Override
  public void setAside(SetAsidePaymentMessage message) {
    var subject = new Message(references.digest(message.key()));
    if (histories.of(subject).isEmpty()) {
      keep(subject, message);
    }
  }

  private void keep(Message subject, SetAsidePaymentMessage message) {
    Instant at = commands.now();
    String content = Base64.getEncoder().encodeToString(message.content());
    var _ =
        commands.together(() -> {
          NonCitizenPayerId owner = pseudonymDirectory.newPayer();
          return commands.submit(
              new SetAside(
                  subject,
                  message.from().wireName(),
                  message.fault().name(),
                  message.element(),
                  owner,
                  vault.keep(owner, new RawMessage(content)),
                  at),
              Actor.neighbour(message.from()));
        });
  }
}
