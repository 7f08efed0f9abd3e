package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.Payments.Demand.AlreadyPaid;
import kz.qujat.application.payment.Payments.Demand.NothingDue;
import kz.qujat.application.payment.Payments.Demand.Payable;
import kz.qujat.application.payment.Payments.Wish;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.duty.AfterPayment;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationView.PaymentStatus;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// The duty for a citizen's own application, and the way back of the money.
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Citizen")
final class PaymentApi {
  private final Payments payments;
  private final RefundDesk refunds;
  private final ReturnUrls returnUrls;
  private final ApplicationViews views;

  PaymentApi(Payments payments, RefundDesk refunds, ReturnUrls returnUrls, ApplicationViews views) {
    this.payments = payments;
    this.refunds = refunds;
    this.returnUrls = returnUrls;
    this.views = views;
  }

  /// What the citizen has to do about the duty.
  record DemandView(
      @Nullable UUID paymentId,
      PaymentStatus status,
      @Nullable String amount,
      @Nullable String currency,
      @Nullable URI payUrl) {}

  /// How the citizen wants to pay.
  ///
  /// @param returnUrl where the citizen is sent after paying
  /// @param register whether the application is registered as soon as the duty is paid
  record PaymentForm(
      @Nullable String returnUrl, @Schema(defaultValue = "false") @Nullable Boolean register) {}

  @PostMapping("/payment")
  @Operation(summary = "Ask for the payment of the duty")
  @ApiResponse(responseCode = "201", description = "To be paid")
  @ApiResponse(responseCode = "200", description = "Nothing to be paid")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = false,
      content = @Content(schema = @Schema(implementation = PaymentForm.class)))
  @Fails({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION,
    ProblemCode.DUTY_NOT_SET,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ResponseEntity<DemandView> pay(
      Citizen citizen,
      CaseFile file,
      IfMatch ifMatch,
      @RequestBody(required = false) @Nullable ObjectNode body) {
    Wish wish =
        body == null ? new Wish(null, AfterPayment.WAIT_FOR_APPLICANT) : wish(new Form(body));
    return switch (payments.request(citizen, file.id(), wish, ifMatch.version())) {
      case Payable payable ->
          ResponseEntity.created(URI.create(ApplicantApi.PATH + file.id())).body(view(payable));
      case AlreadyPaid paid -> ResponseEntity.ok(view(paid));
      case NothingDue _ ->
          ResponseEntity.ok(new DemandView(null, PaymentStatus.EXEMPT, null, null, null));
    };
  }

  private Wish wish(Form form) {
    Optional<URI> url = form.optional("returnUrl", returnUrls::find, Flaw.NOT_ALLOWED);
    boolean register = form.flag("register").orElse(false);
    form.check();
    return new Wish(
        url.orElse(null), register ? AfterPayment.REGISTER : AfterPayment.WAIT_FOR_APPLICANT);
  }

  private static DemandView view(Payable payable) {
    MoneyText money = MoneyText.of(payable.amount());
    return new DemandView(
        payable.payment().value(),
        PaymentStatus.PENDING,
        money.amount(),
        money.currency(),
        payable.payUrl());
  }

  private static DemandView view(AlreadyPaid paid) {
    MoneyText money = MoneyText.of(paid.amount());
    return new DemandView(
        paid.payment().value(), PaymentStatus.PAID, money.amount(), money.currency(), null);
  }

  /// The account the money goes back to.
  record AccountForm(@Schema(example = "KZ86125KZT5004100100") String iban) {}

  @PutMapping("/refund/bank-account")
  @Operation(summary = "Name the account a refund goes to")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AccountForm.class)))
  @Fails({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.IBAN_INVALID,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<ApplicationView> account(
      Citizen citizen, CaseFile file, IfMatch ifMatch, @RequestBody ObjectNode body) {
    Form form = new Form(body);
    Optional<String> text = form.requiredText("iban");
    form.check();
    Iban iban = text.flatMap(Iban::parse).orElseThrow(() -> new Declined(ProblemCode.IBAN_INVALID));
    file.requireVersion(ifMatch.version());
    refunds.giveAccount(citizen, file, iban);
    return views.answer(file.id());
  }
}
