package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.payment.PaymentRequestService;
import kz.qujat.application.payment.PaymentRequestService.Demand.AlreadyPaid;
import kz.qujat.application.payment.PaymentRequestService.Demand.NothingDue;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.web.application.ApplicationView.PaymentStatus;
import kz.qujat.web.application.OnlineExchangeDeadline;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.page.LocaleFormatter;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for paying the duty for a citizen's own application.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Citizen")
@GuardedBy(OwnApplicationGuard.class)
final class PaymentApi {
  private final PaymentRequestService paymentRequestService;
  private final OnlineExchangeDeadline deadlines;
  private final LocaleFormatter localeFormatter;
  private final Texts texts;

  PaymentApi(
      PaymentRequestService paymentRequestService,
      OnlineExchangeDeadline deadlines,
      LocaleFormatter localeFormatter,
      Texts texts) {
    this.paymentRequestService = paymentRequestService;
    this.deadlines = deadlines;
    this.localeFormatter = localeFormatter;
    this.texts = texts;
  }

  /// What the citizen has to pay.
  ///
  /// @param payableUntil the last day on which the payment counts; null when nothing is due
  /// @param notice whose payment counts and until when, in the language of the response; null when
  ///   nothing is due
  record DemandView(
      @Nullable UUID paymentId,
      PaymentStatus status,
      @Nullable String amount,
      @Nullable String currency,
      @Nullable URI payUrl,
      @Nullable LocalDate payableUntil,
      @Nullable String notice) {}

  /// How the citizen wants to pay.
  ///
  /// @param returnUrl the page to return to after paying
  /// @param register whether to register the application as soon as the duty is paid
  record PaymentForm(
      @AllowedReturnUrl @Nullable String returnUrl,
      @Schema(defaultValue = "false") @Nullable Boolean register)
      implements JsonForm {
    static final PaymentForm BLANK = new PaymentForm(null, null);

    Wish wish() {
      return new Wish(
          returnUrl == null ? null : URI.create(returnUrl),
          Boolean.TRUE.equals(register)
              ? PostPaymentAction.REGISTER
              : PostPaymentAction.WAIT_FOR_APPLICANT);
    }
  }

  @PostMapping("/payment")
  @Spends(Budget.REGISTER)
  @Operation(summary = "Request the payment of the duty")
  @ApiResponse(responseCode = "201", description = "A payment is due")
  @ApiResponse(responseCode = "200", description = "No payment is due")
  @PossibleProblems({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.TOO_LATE,
    ProblemCode.TOO_EARLY,
    ProblemCode.PILOT_CLOSED,
    ProblemCode.NO_CURRENT_CARD,
    ProblemCode.CARD_INVALIDATED,
    ProblemCode.NOT_A_CITIZEN,
    ProblemCode.UNDER_AGE,
    ProblemCode.PERSON_STATUS,
    ProblemCode.REGISTER_RECORD_UNCLEAR,
    ProblemCode.REAPPLICATION_NOT_ALLOWED,
    ProblemCode.INCOMPLETE,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION,
    ProblemCode.DUTY_NOT_SET,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ResponseEntity<DemandView> pay(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      IfMatch ifMatch,
      @RequestBody(required = false) @Nullable PaymentForm form) {
    Wish wish = Objects.requireNonNullElse(form, PaymentForm.BLANK).wish();
    return switch (paymentRequestService.request(
        signedInCitizen, file.id(), wish, ifMatch.version())) {
      case Payable payable ->
          ResponseEntity.created(URI.create(ApplicantApi.PATH + file.id()))
              .body(view(payable, deadlines.lastDay(file)));
      case AlreadyPaid paid -> ResponseEntity.ok(view(paid));
      case NothingDue _ ->
          ResponseEntity.ok(
              new DemandView(null, PaymentStatus.EXEMPT, null, null, null, null, null));
    };
  }

  private DemandView view(Payable payable, LocalDate lastDay) {
    MoneyText money = MoneyText.of(payable.amount());
    return new DemandView(
        payable.payment().value(),
        PaymentStatus.PENDING,
        money.amount(),
        money.currency(),
        payable.payUrl(),
        lastDay,
        texts.of("payment.notice", localeFormatter.figures(lastDay)));
  }

  private static DemandView view(AlreadyPaid paid) {
    MoneyText money = MoneyText.of(paid.amount());
    return new DemandView(
        paid.payment().value(),
        PaymentStatus.PAID,
        money.amount(),
        money.currency(),
        null,
        null,
        null);
  }
}
