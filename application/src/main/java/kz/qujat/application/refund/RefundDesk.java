package kz.qujat.application.refund;

import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.history.Histories;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationCommand.GiveBankAccount;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// What the citizen and the tax authority say of a refund.
public final class RefundDesk {
  private static final Actor AUTHORITY = Actor.neighbour(Neighbour.TAX);

  private final Chancery chancery;
  private final Histories histories;
  private final Vault vault;

  public RefundDesk(Chancery chancery, Histories histories, Vault vault) {
    this.chancery = chancery;
    this.histories = histories;
    this.vault = vault;
  }

  /// Names the account for every refund of the application that is owed to this citizen and not
  /// filed.
  ///
  /// @throws CommandRefused when there is none
  /// @throws StaleVersion when the application is not at `ifVersion`
  public Receipt giveAccount(
      Citizen citizen, ApplicationId application, Iban account, @Nullable Long ifVersion) {
    return chancery.together(() ->
        chancery.submit(
            new GiveBankAccount(
                application,
                vault.keep(citizen.id(), new BankAccount(account)),
                chancery.notary().now()),
            Actor.citizen(citizen.id()),
            ifVersion));
  }

  /// The authority paid; the same message again changes nothing.
  ///
  /// @param attempt with the refund the key of the filing that is answered
  /// @throws CommandRefused when there is no such filing, not yet, or it was rejected before
  public void paid(RefundId refund, int attempt) {
    chancery.submit(
        new RecordPaid(applicationOf(refund), refund, attempt, chancery.notary().now()),
        AUTHORITY,
        null);
  }

  /// The authority refused to pay; the same message again changes nothing, however late it comes.
  ///
  /// @param attempt with the refund the key of the filing that is answered
  /// @param code a short code, no free text
  /// @throws CommandRefused when there is no such filing, not yet, or it was paid before
  public void rejected(RefundId refund, int attempt, String code) {
    chancery.submit(
        new RecordRejected(applicationOf(refund), refund, attempt, code, chancery.notary().now()),
        AUTHORITY,
        null);
  }

  private ApplicationId applicationOf(RefundId refund) {
    return histories
        .refunding(refund)
        .orElseThrow(() -> new CommandRefused(new NoSuchApplication()));
  }
}
