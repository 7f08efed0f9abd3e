package kz.qujat.application.payment;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Receipt;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.PaymentGateway.Order;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.AfterPayment;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityCheck;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import org.jspecify.annotations.Nullable;

/// The state duty, asked for through the payment gateway.
public final class Payments {
  private final CommandService commands;
  private final CaseFiles cases;
  private final EligibilityDesk desk;
  private final PaymentGateway gateway;
  private final StateDuty tariff;

  public Payments(
      CommandService commands,
      CaseFiles cases,
      EligibilityDesk desk,
      PaymentGateway gateway,
      StateDuty tariff) {
    this.commands = commands;
    this.cases = cases;
    this.desk = desk;
    this.gateway = gateway;
    this.tariff = tariff;
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

  /// How a citizen wants to pay.
  ///
  /// @param returnUrl where the citizen is sent after paying, absent for the gateway's own page
  public record Wish(@Nullable URI returnUrl, AfterPayment then) {}

  /// Asks for the duty; asked again while it is pending, the same payment is answered. Eligibility
  /// is evaluated anew: no money is taken for what could not be registered.
  ///
  /// The gateway is told before the history is, so that no transaction waits for it: an
  /// announcement that is not followed by a request is one nobody was sent to.
  ///
  /// @param ifVersion the version the citizen decided on, absent for any
  /// @throws ApplicationRefused when something is still due and it is no draft any more, or could
  ///   not be registered
  /// @throws StaleVersion when it is not at `ifVersion`
  /// @throws DutyNotSet when no amount is set for this year
  /// @throws NeighbourUnavailable when the register or the gateway does not answer
  public Demand request(
      Citizen citizen, ApplicationId application, Wish wish, @Nullable Long ifVersion) {
    Instant at = commands.now();
    CaseFile file = cases.get(application);
    file.requireVersion(ifVersion);
    return switch (file.application().account().duty()) {
      case Exempt _ -> new Demand.NothingDue();
      case Paid paid -> new Demand.AlreadyPaid(paid.payment(), paid.amount());
      case Pending _, NotRequested _, Mispaid _ ->
          ask(new Request(citizen, file.application(), wish, ifVersion, at));
    };
  }

  private record Request(
      Citizen citizen, Filed filed, Wish wish, @Nullable Long ifVersion, Instant at) {}

  private Demand ask(Request request) {
    refuseUnlessDraft(request);
    Eligibility answer =
        desk.assess(EligibilityRules.EXPIRY, request.citizen(), request.at()).eligibility();
    PaymentId payment = commands.clockAndIds().newPayment();
    Assessment assessment = assess(request);
    Demand announced = announce(request, answer, payment, assessment);
    Receipt receipt =
        commands.together(() ->
            commands.submit(
                command(request, desk.check(request.citizen(), answer), payment, assessment),
                Actor.citizen(request.citizen().id()),
                request.ifVersion()));
    return outcome(request, receipt, announced, payment);
  }

  private static RequestPayment command(
      Request request, EligibilityCheck check, PaymentId payment, Assessment assessment) {
    return new RequestPayment(
        request.filed().id(),
        request.citizen().id(),
        check,
        payment,
        assessment,
        request.wish().then(),
        request.at());
  }

  /// Nobody is asked about who has nothing to pay for.
  private static void refuseUnlessDraft(Request request) {
    switch (request.filed().stage()) {
      case Draft _ -> {}
      case Ticketed _ -> throw new ApplicationRefused(new AlreadyRegistered());
      case EndedDraft ended -> throw new ApplicationRefused(new WrongStage(Status.of(ended)));
    }
  }

  /// What is asked already keeps its amount.
  private Assessment assess(Request request) {
    LocalDate today = CivilDate.at(request.at());
    return switch (request.filed().account().duty()) {
      case Pending pending -> new Assessment(pending.due(), false);
      case NotRequested _, Exempt _, Mispaid _, Paid _ ->
          tariff.on(today).orElseThrow(() -> new DutyNotSet(today.getYear()));
    };
  }

  /// Tells the gateway, unless the answer will be that nothing is due or nothing is possible.
  private Demand announce(
      Request request, Eligibility answer, PaymentId payment, Assessment assessment) {
    return switch (answer) {
      case NotEligible refused -> throw new ApplicationRefused(new Ineligible(refused));
      case Eligible eligible when eligible.exemption() != null -> new Demand.NothingDue();
      case Eligible _ -> {
        refuseIncomplete(request);
        yield payable(request, pending(request, payment), assessment.amount(), true);
      }
    };
  }

  private static void refuseIncomplete(Request request) {
    List<Requirement> missing = Registrations.missingPictures(request.filed());
    if (request.wish().then() == AfterPayment.REGISTER && !missing.isEmpty()) {
      throw new ApplicationRefused(new Incomplete(missing));
    }
  }

  private static PaymentId pending(Request request, PaymentId fresh) {
    return switch (request.filed().account().duty()) {
      case Pending pending -> pending.payment();
      case NotRequested _, Exempt _, Mispaid _, Paid _ -> fresh;
    };
  }

  /// Another call of the same citizen may have been quicker: its payment is the one that counts.
  private Demand outcome(Request request, Receipt receipt, Demand announced, PaymentId fresh) {
    return switch (receipt.application().account().duty()) {
      case Pending pending when !pending.payment().equals(pending(request, fresh)) ->
          payable(request, pending.payment(), pending.due(), false);
      case Pending pending ->
          announced instanceof Demand.Payable(_, _, var payUrl, _)
              ? new Demand.Payable(
                  pending.payment(), pending.due(), payUrl, pending.payment().equals(fresh))
              : announced;
      case Paid paid -> new Demand.AlreadyPaid(paid.payment(), paid.amount());
      case Exempt _ -> new Demand.NothingDue();
      case NotRequested _, Mispaid _ -> announced;
    };
  }

  private Demand payable(Request request, PaymentId payment, Money amount, boolean asked) {
    URI payUrl =
        gateway.announce(
            new Order(
                payment,
                request.filed().id(),
                request.citizen().iin(),
                amount,
                request.wish().returnUrl()));
    return new Demand.Payable(payment, amount, payUrl, asked);
  }
}
