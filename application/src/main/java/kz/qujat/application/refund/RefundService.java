package kz.qujat.application.refund;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundCommand.CloseOnPaper;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.signature.Digest;

/// Submits what beneficiaries, supervisors and the tax authority contribute to a refund: accounts,
/// closures and answers.
@ApplicationService
public final class RefundService {
  private static final Actor AUTHORITY = Actor.neighbour(Neighbour.TAX);

  private final CommandService commands;
  private final RefundDetailsQuery refunds;
  private final Vault vault;

  public RefundService(CommandService commands, RefundDetailsQuery refunds, Vault vault) {
    this.commands = commands;
    this.refunds = refunds;
    this.vault = vault;
  }

  /// Names the account for one refund.
  ///
  /// @throws RefundRefused when the refund belongs to another person or accepts no account now
  public RefundState giveAccount(SignedInCitizen signedInCitizen, RefundId refund, Iban account) {
    Instant at = commands.now();
    return commands.together(() -> giveAccount(signedInCitizen, refund, account, at));
  }

  /// Names the account for every refund of the application that is owed to this citizen and accepts
  /// one.
  ///
  /// @throws ApplicationRefused with `WrongStage` when there is no such refund
  public List<RefundState> giveAccount(
      SignedInCitizen signedInCitizen, CaseFile file, Iban account) {
    Instant at = commands.now();
    List<RefundState> waiting =
        refunds.of(file.id()).stream()
            .map(RefundDetails::refund)
            .filter(refundState -> refundState.beneficiary().isThePerson(signedInCitizen.id()))
            .filter(refundState -> refundState.takesAccountOn(CivilDate.at(at)))
            .toList();
    if (waiting.isEmpty()) {
      throw new ApplicationRefused(new WrongStage(file.status()));
    }
    return commands.together(() ->
        waiting.stream()
            .map(refundState -> giveAccount(signedInCitizen, refundState.id(), account, at))
            .toList());
  }

  private RefundState giveAccount(
      SignedInCitizen signedInCitizen, RefundId refund, Iban account, Instant at) {
    Digest kept = vault.keep(signedInCitizen.id(), new BankAccount(account));
    return commands.submit(
        new GiveBankAccount(refund, signedInCitizen.id(), kept, at),
        Actor.citizen(signedInCitizen.id()));
  }

  /// Closes the case of a payer without an IIN.
  ///
  /// @param reference the tax authority's reference
  /// @throws RefundRefused when the payer has an IIN
  public RefundState closeOnPaper(StaffId supervisor, RefundId refund, String reference) {
    Instant at = commands.now();
    PersonId payer = refunds.get(refund).refund().beneficiary().id();
    return commands.together(() ->
        commands.submit(
            new CloseOnPaper(refund, supervisor, vault.keep(payer, new Comment(reference)), at),
            Actor.supervisor(supervisor)));
  }

  /// Records that the authority paid. Repeating the same message changes nothing.
  ///
  /// @param attempt the attempt number; together with the refund it is the key of the answered
  ///   filing
  /// @throws RefundRefused when there is no such filing, the answer comes too early, or the filing
  ///   was rejected before
  public void paid(RefundId refund, int attempt) {
    var _ = commands.submit(new RecordRefundPaid(refund, attempt, commands.now()), AUTHORITY);
  }

  /// Records that the authority rejected the refund. Repeating the same message changes nothing,
  /// however late it comes.
  ///
  /// @param attempt the attempt number; together with the refund it is the key of the answered
  ///   filing
  /// @param code a short code, not free text
  /// @throws RefundRefused when there is no such filing, the answer comes too early, or the filing
  ///   was paid before
  public void rejected(RefundId refund, int attempt, String code) {
    var _ =
        commands.submit(new RecordRefundRejected(refund, attempt, code, commands.now()), AUTHORITY);
  }
}
