package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.RandomValues.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RecordOrderHandedOver;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random commands to an application, sensible or not.
final class RandomCommands {
  private RandomCommands() {}

  static Arbitrary<ApplicationCommand> any() {
    return Arbitraries.oneOf(
        Stream.of(draft(), duty(), review(), order()).flatMap(List::stream).toList());
  }

  private static List<Arbitrary<ApplicationCommand>> draft() {
    return List.of(
        Combinators.combine(CITIZENS, PASSED, POINTS, KINDS, PICTURES)
            .as((citizen, passed, point, kind, picture) ->
                new Start(
                    APPLICATION,
                    citizen,
                    passed,
                    point,
                    FORM,
                    "client",
                    CONSENT,
                    EARLIER_APPLICATION,
                    Map.of(kind, picture),
                    MONDAY)),
        Combinators.combine(CITIZENS, POINTS, FORMS)
            .as((citizen, point, form) ->
                new ChangeDraft(APPLICATION, citizen, point, form, MONDAY)),
        Combinators.combine(CITIZENS, KINDS, PICTURES)
            .as((citizen, kind, picture) ->
                new Enclose(APPLICATION, citizen, kind, picture, MONDAY)),
        Combinators.combine(CITIZENS, CHECKS, HOLDERS)
            .as((citizen, check, holder) ->
                new Register(APPLICATION, citizen, check, holder, FIFTEEN_DAYS, TUESDAY)),
        Combinators.combine(CITIZENS, FRESH_REFUNDS)
            .as((citizen, refund) -> new Withdraw(APPLICATION, citizen, refund, TUESDAY)),
        Combinators.combine(FRESH_REFUNDS, Arbitraries.of(LAST_SECOND, MIDNIGHT_AFTER))
            .as((refund, at) -> new Expire(APPLICATION, PILOT, refund, at)));
  }

  private static List<Arbitrary<ApplicationCommand>> duty() {
    Arbitrary<ApplicationCommand> request =
        Combinators.combine(CITIZENS, CHECKS, PAYMENTS, AMOUNTS, THEN)
            .as((citizen, check, payment, amount, then) ->
                new RequestPayment(
                    APPLICATION,
                    citizen,
                    check,
                    payment,
                    new Assessment(amount, false),
                    then,
                    MONDAY));
    Arbitrary<ApplicationCommand> receive =
        Combinators.combine(PAYMENTS, AMOUNTS, PAYERS, REFERENCES, FRESH_REFUNDS)
            .as((payment, amount, payer, reference, refund) ->
                new ReceivePayment(
                    APPLICATION, payment, amount, payer, reference, PAID_AT, refund, TOLD_AT));
    return List.of(request, receive, receive);
  }

  private static List<Arbitrary<ApplicationCommand>> review() {
    return List.of(
        Combinators.combine(OFFICERS, REGIONS)
            .as((officer, region) -> new Claim(APPLICATION, officer, region, WEDNESDAY)),
        Combinators.combine(OFFICERS, REGIONS)
            .as((officer, region) -> new GiveBack(APPLICATION, officer, region, WEDNESDAY)),
        Combinators.combine(OFFICERS, OFFICERS, REGIONS)
            .as((holder, supervisor, region) ->
                new TakeBack(APPLICATION, holder, supervisor, region, WEDNESDAY)),
        Combinators.combine(OFFICERS, OFFICERS, OFFICERS, REGIONS)
            .as((from, to, supervisor, region) ->
                new Reassign(APPLICATION, from, to, supervisor, region, WEDNESDAY)),
        Combinators.combine(OFFICERS, REGIONS, APPROVALS, SIGNED)
            .as((officer, region, decision, signed) ->
                new Approve(APPLICATION, officer, region, decision, signed, THURSDAY)),
        Combinators.combine(OFFICERS, REGIONS, ANNULMENTS, SIGNED, FRESH_REFUNDS)
            .as((officer, region, decision, signed, refund) ->
                new Annul(APPLICATION, officer, region, decision, signed, refund, THURSDAY)));
  }

  private static List<Arbitrary<ApplicationCommand>> order() {
    return List.of(
        Combinators.combine(ATTEMPTS, HOLDERS, CHANGES)
            .as((attempt, holder, changed) ->
                new ReportHolderChange(APPLICATION, attempt, holder, changed, FRIDAY)),
        ATTEMPTS.map(attempt -> new RecordOrderHandedOver(APPLICATION, attempt, FRIDAY)),
        ATTEMPTS.map(attempt -> new AcceptManufacture(APPLICATION, attempt, FRIDAY)),
        ATTEMPTS.map(attempt -> new RejectManufacture(APPLICATION, attempt, "DAMAGED", FRIDAY)),
        Combinators.combine(ATTEMPTS, NEW_CARDS)
            .as((attempt, card) -> new RecordManufactured(APPLICATION, attempt, card, FRIDAY)),
        ATTEMPTS.map(attempt -> new RecordDelivered(APPLICATION, attempt, FRIDAY)),
        Combinators.combine(CITIZENS, OLD_CARDS, OFFICERS, POINTS)
            .as((citizen, oldCardReturn, issuer, point) ->
                new IssueCard(APPLICATION, citizen, oldCardReturn, issuer, point, FRIDAY)));
  }
}
