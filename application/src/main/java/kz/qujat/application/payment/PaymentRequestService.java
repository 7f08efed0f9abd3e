package kz.qujat.application.payment;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.payment.PaymentGateway.Order;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import org.jspecify.annotations.Nullable;

/// Requests the state duty through the payment gateway.
@ApplicationService
public final class PaymentRequestService {
  private static final Assessment NOTHING = new Assessment(Money.tenge(0), false);

  private final CommandService commands;
  private final CaseFileQuery cases;
  private final EligibilityService desk;
  private final PaymentGateway gateway;
  private final StateDutyTariff tariff;

  public PaymentRequestService(
      CommandService commands,
      CaseFileQuery cases,
      EligibilityService desk,
      PaymentGateway gateway,
      StateDutyTariff tariff) {
    this.commands = commands;
    this.cases = cases;
    this.desk = desk;
    this.gateway = gateway;
    this.tariff = tariff;
  }

  /// What a citizen has to do about the duty.
  public sealed interface Demand {
    /// To be paid at `payUrl`.
    record Payable(PaymentRequestId payment, Money amount, URI payUrl, Asked asked)
        implements Demand {}

    record AlreadyPaid(PaymentRequestId payment, Money amount) implements Demand {}

    record NothingDue() implements Demand {}
  }

  /// When a payment was requested.
  public enum Asked {
    /// By this very call.
    NOW,
    BEFORE
  }

  /// How a citizen wants to pay.
  ///
  /// @param returnUrl where the citizen is sent after paying, absent for the gateway's own page
  public record Wish(@Nullable URI returnUrl, PostPaymentAction then) {}

  /// Requests payment of the duty. A request repeated while the payment is pending returns the same
  /// payment. Eligibility is evaluated anew: no money is requested for an application that could
  /// not be registered.
  ///
  /// The payment is announced to the gateway before the event is appended, so that no transaction
  /// waits for the gateway. If the request fails after that, the citizen has not received the
  /// address of the announced payment.
  ///
  /// @param ifVersion the version on which the citizen decided, absent for any version
  /// @throws ApplicationRefused when payment is still due, and the application is no longer a draft
  ///   or could not be registered
  /// @throws StaleVersion when the application is not at `ifVersion`
  /// @throws TariffMissing when no amount is set for this year
  /// @throws NeighbourUnavailable when the register or the gateway does not answer
  public Demand request(
      SignedInCitizen signedInCitizen,
      ApplicationId application,
      Wish wish,
      @Nullable Long ifVersion) {
    Instant at = commands.now();
    CaseFile file = cases.get(application);
    if (!file.application().applicant().equals(signedInCitizen.id())) {
      throw new ApplicationRefused(new OtherApplicant());
    }
    file.requireVersion(ifVersion);
    return switch (file.application().account().duty()) {
      case Exempt _ -> new Demand.NothingDue();
      case Paid paid -> new Demand.AlreadyPaid(paid.payment(), paid.amount());
      case Pending _, NotRequested _, Mispaid _ ->
          ask(new Request(signedInCitizen, file.application(), wish, ifVersion, at));
    };
  }

  private record Request(
      SignedInCitizen citizen, Begun filed, Wish wish, @Nullable Long ifVersion, Instant at) {}

  private Demand ask(Request request) {
    SignedInCitizen signedInCitizen = request.citizen();
    Eligibility answer =
        desk.assess(EligibilityRules.EXPIRY, signedInCitizen, request.at()).eligibility();
    RequestPayment command = command(request, answer);
    DutyStatus expected = PaymentRequestDryRun.after(request.filed(), command);
    Demand demand = demand(request, expected, asked(request.filed()));
    CommandResult commandResult =
        commands.together(() -> {
          var _ = desk.check(signedInCitizen, answer);
          return commands.submit(command, Actor.citizen(signedInCitizen.id()), request.ifVersion());
        });
    DutyStatus dutyStatus = commandResult.application().account().duty();
    // A concurrent call of the same citizen may have won: its payment is the valid one.
    return dutyStatus.equals(expected) ? demand : demand(request, dutyStatus, Asked.BEFORE);
  }

  private RequestPayment command(Request request, Eligibility answer) {
    return new RequestPayment(
        request.filed().id(),
        request.citizen().id(),
        desk.preview(request.citizen(), answer),
        commands.clockAndIds().newPayment(),
        assess(request, answer),
        request.wish().then(),
        request.at());
  }

  private static Asked asked(Begun before) {
    return switch (before.account().duty()) {
      case Pending _ -> Asked.BEFORE;
      case NotRequested _, Exempt _, Mispaid _, Paid _ -> Asked.NOW;
    };
  }

  /// A pending payment keeps its amount.
  private Assessment assess(Request request, Eligibility answer) {
    return switch (request.filed().account().duty()) {
      case Pending pending -> new Assessment(pending.due(), false);
      case NotRequested _, Exempt _, Mispaid _, Paid _ ->
          switch (answer) {
            case NotEligible _ -> NOTHING;
            case Eligible eligible ->
                eligible.exemption() == null ? dueOn(eligible.today()) : NOTHING;
          };
    };
  }

  private Assessment dueOn(LocalDate today) {
    return tariff.on(today).orElseThrow(() -> new TariffMissing(today.getYear()));
  }

  private Demand demand(Request request, DutyStatus dutyStatus, Asked asked) {
    return switch (dutyStatus) {
      case Pending pending -> payable(request, pending, asked);
      case Paid paid -> new Demand.AlreadyPaid(paid.payment(), paid.amount());
      case NotRequested _, Exempt _, Mispaid _ -> new Demand.NothingDue();
    };
  }

  private Demand payable(Request request, Pending pending, Asked asked) {
    URI payUrl =
        gateway.announce(
            new Order(
                pending.payment(),
                request.filed().id(),
                request.citizen().iin(),
                pending.due(),
                request.wish().returnUrl()));
    return new Demand.Payable(pending.payment(), pending.due(), payUrl, asked);
  }
}
