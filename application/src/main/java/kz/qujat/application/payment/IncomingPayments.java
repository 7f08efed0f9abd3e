package kz.qujat.application.payment;

import java.time.Instant;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.Histories;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.jspecify.annotations.Nullable;

/// Handles money reported by the payment gateway: it is used for the duty, owed back to the payer,
/// or reported as a discrepancy.
@ApplicationService
public final class IncomingPayments {
  private static final Actor ACTOR = Actor.neighbour(Neighbour.PAYMENT);

  private final CommandService commands;
  private final Histories histories;
  private final UsedPaymentReferences references;
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;

  public IncomingPayments(
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

  /// Returns the application for which a payment was requested.
  public Optional<ApplicationId> find(PaymentRequestId payment) {
    return histories.askedFor(payment);
  }

  /// Returns the keyed digest by which the history identifies a reference.
  public Digest digest(String reference) {
    return references.digest(reference);
  }

  /// Returns the payer's pseudonym if the payer is a person whom the product already knows.
  public Optional<CitizenId> known(ReportedPayer payer) {
    return switch (payer) {
      case ReportedPayer.Person person -> pseudonymDirectory.known(person.iin());
      case ReportedPayer.Organisation _, ReportedPayer.Unnamed _ -> Optional.empty();
    };
  }

  /// Records a transfer. Repeating the same transfer changes nothing. A reference that was used for
  /// another payment does not count as money; it becomes a discrepancy.
  ///
  /// @throws UnknownPayment when the payment was never requested
  public void receive(ReceivedPayment receivedPayment) {
    Instant at = commands.now();
    ApplicationId application = find(receivedPayment.payment()).orElseThrow(UnknownPayment::new);
    Digest bank = references.digest(receivedPayment.bankReference());
    Digest gateway = references.digest(receivedPayment.gatewayReference());
    // Outside the transaction, because a person new to the product gets a pseudonym here.
    @Nullable CitizenId citizen = citizen(receivedPayment.payer());
    var _ =
        commands.together(() -> {
          switch (references.use(bank, gateway, receivedPayment.payment())) {
            case FIRST ->
                use(application, receivedPayment, payer(citizen, receivedPayment), bank, at);
            case REPEATED -> {}
            case USED_OTHERWISE -> reportReuse(application, bank, at);
          }
          return at;
        });
  }

  private @Nullable CitizenId citizen(ReportedPayer payer) {
    return switch (payer) {
      case ReportedPayer.Person person -> pseudonymDirectory.applicant(person.iin());
      case ReportedPayer.Organisation _, ReportedPayer.Unnamed _ -> null;
    };
  }

  private Payer payer(@Nullable CitizenId citizen, ReceivedPayment receivedPayment) {
    return citizen == null ? onPaper(receivedPayment.payer()) : new Citizen(citizen);
  }

  private OnPaper onPaper(ReportedPayer stated) {
    NonCitizenPayerId payer = pseudonymDirectory.newPayer();
    Digest _ = vault.keep(payer, new NamedPayer(bin(stated), stated.name()));
    return new OnPaper(payer);
  }

  private static @Nullable String bin(ReportedPayer stated) {
    return switch (stated) {
      case ReportedPayer.Organisation organisation -> organisation.bin();
      case ReportedPayer.Person _, ReportedPayer.Unnamed _ -> null;
    };
  }

  private void use(
      ApplicationId application,
      ReceivedPayment receivedPayment,
      Payer payer,
      Digest bank,
      Instant at) {
    Digest _ =
        vault.keep(
            payer.id(),
            new BankReference(receivedPayment.bankReference(), receivedPayment.gatewayReference()));
    var _ =
        commands.submit(
            new ReceivePayment(
                application,
                receivedPayment.payment(),
                receivedPayment.amount(),
                payer,
                bank,
                receivedPayment.paidAt(),
                commands.clockAndIds().newRefund(),
                at),
            ACTOR);
  }

  private void reportReuse(ApplicationId application, Digest bank, Instant at) {
    var difference =
        new Difference(application, Discrepancy.ofPayment(bank, Kind.REFERENCE_REUSED));
    var _ = commands.submit(new ReportDiscrepancy(difference, CivilDate.at(at), at), ACTOR);
  }
}
