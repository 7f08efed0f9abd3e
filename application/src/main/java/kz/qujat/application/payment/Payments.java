package kz.qujat.application.payment;

import java.net.URI;
import java.util.Optional;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGateway.Order;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Duty.Disputed;
import kz.qujat.domain.lifecycle.Duty.Exempt;
import kz.qujat.domain.lifecycle.Duty.Paid;
import kz.qujat.domain.lifecycle.Duty.Pending;
import kz.qujat.domain.lifecycle.Duty.Unasked;
import kz.qujat.domain.lifecycle.Lifecycle;
import org.jspecify.annotations.Nullable;

/// The state duty: asked for through the gateway, and what the gateway notifies us of.
public final class Payments {
  private final Chancery chancery;
  private final CaseFiles cases;
  private final PaymentGateway gateway;
  private final StateDuty tariff;
  private final Transfers transfers;

  public Payments(
      Chancery chancery,
      CaseFiles cases,
      PaymentGateway gateway,
      StateDuty tariff,
      Transfers transfers) {
    this.chancery = chancery;
    this.cases = cases;
    this.gateway = gateway;
    this.tariff = tariff;
    this.transfers = transfers;
  }

  /// What a citizen has to do about the duty.
  public sealed interface Demand {
    /// To be paid at `payUrl`.
    ///
    /// @param asked whether this very call asked for it
    record Payable(PaymentId payment, Money amount, URI payUrl, boolean asked) implements Demand {}

    record AlreadyPaid(PaymentId payment, Money amount) implements Demand {}

    record NothingDue() implements Demand {}
  }

  /// Asks for the duty; asked again while it is pending, the same payment is answered.
  ///
  /// The gateway is told before the history is, so that no transaction waits for it: an
  /// announcement that is not followed by a request is one nobody was sent to.
  ///
  /// @param returnUrl where the citizen is sent after paying, absent for the gateway's own page
  /// @param ifVersion the version the citizen decided on, absent for any
  /// @throws CommandRefused when something is still due and it is no draft any more
  /// @throws StaleVersion when it is not at `ifVersion`
  /// @throws DutyNotSet when no amount is set for this year
  /// @throws NeighbourUnavailable when the gateway does not answer
  public Demand request(
      Citizen citizen,
      ApplicationId application,
      @Nullable URI returnUrl,
      @Nullable Long ifVersion) {
    CaseFile file = cases.get(application);
    file.demand(ifVersion);
    Filed filed = file.application();
    return switch (filed.account().duty()) {
      case Exempt _ -> new Demand.NothingDue();
      case Paid(var payment, var amount, _) -> new Demand.AlreadyPaid(payment, amount);
      case Pending pending -> remind(citizen, filed, pending, returnUrl);
      case Unasked _, Disputed _ -> ask(citizen, filed, returnUrl, ifVersion);
    };
  }

  private Demand ask(
      Citizen citizen, Filed filed, @Nullable URI returnUrl, @Nullable Long ifVersion) {
    var command =
        new RequestPayment(
            filed.id(), chancery.notary().newPayment(), assess(), chancery.notary().now());
    refuseUnlessDue(filed, command);
    var mine = new Pending(command.payment(), command.assessment().amount());
    Demand demand = payable(citizen, filed, mine, returnUrl, true);
    Receipt receipt = chancery.submit(command, Actor.citizen(citizen.id()), ifVersion);
    // Another call of the same citizen may have been quicker: its payment is the one that counts.
    return switch (receipt.application().account().duty()) {
      case Pending pending when !pending.equals(mine) ->
          payable(citizen, filed, pending, returnUrl, false);
      case Paid(var payment, var amount, _) -> new Demand.AlreadyPaid(payment, amount);
      case Exempt _ -> new Demand.NothingDue();
      case Pending _, Unasked _, Disputed _ -> demand;
    };
  }

  private Demand remind(Citizen citizen, Filed filed, Pending pending, @Nullable URI returnUrl) {
    var again = new Assessment(pending.due(), false);
    refuseUnlessDue(
        filed, new RequestPayment(filed.id(), pending.payment(), again, chancery.notary().now()));
    return payable(citizen, filed, pending, returnUrl, false);
  }

  /// Nobody is sent to pay for a draft that has ended: the money could only go back.
  private static void refuseUnlessDue(Filed filed, RequestPayment command) {
    if (Lifecycle.decide(filed, command) instanceof Refused(var refusal)) {
      throw new CommandRefused(refusal);
    }
  }

  private Assessment assess() {
    return tariff
        .on(chancery.notary().today())
        .orElseThrow(() -> new DutyNotSet(chancery.notary().today().getYear()));
  }

  private Demand payable(
      Citizen citizen, Filed filed, Pending pending, @Nullable URI returnUrl, boolean asked) {
    URI payUrl =
        gateway.announce(
            new Order(pending.payment(), filed.id(), citizen.iin(), pending.due(), returnUrl));
    return new Demand.Payable(pending.payment(), pending.due(), payUrl, asked);
  }

  /// The application a payment was asked for.
  public Optional<ApplicationId> find(PaymentId payment) {
    return transfers.find(payment);
  }

  /// Takes note of a transfer; the same one again changes nothing.
  ///
  /// @throws UnknownPayment when nobody was asked for that payment
  /// @throws PayerIsNoPerson when nobody's account could ever be named for it
  public void receive(Transfer transfer) {
    transfers.receive(transfer);
  }

  /// Keeps what cannot be read as money until somebody has settled it; the same one again is
  /// harmless.
  public void setAside(UnreadableMoney money) {
    transfers.setAside(money);
  }
}
