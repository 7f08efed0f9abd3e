package kz.qujat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kz.qujat.story.Citizen;
import kz.qujat.story.Http;
import kz.qujat.story.Officer;
import kz.qujat.story.Persistently;
import kz.qujat.story.Reply;
import kz.qujat.story.Samples;
import org.jspecify.annotations.Nullable;

/// One application from its start to the intended end. Each actor takes the step that is due, and
/// repeats it when it had no effect.
final class Course implements Runnable {
  private static final String POINT = "7501";
  private static final String IBAN = "KZ86125KZT5004100100";
  private static final long BETWEEN_LOOKS = Duration.ofSeconds(2).toNanos();
  private static final Set<Integer> DONE = Set.of(200, 201);

  private final Citizen citizen;
  private final Officer officer;
  private final Http issuer;
  private final Ending ending;
  private final long deadline;
  private volatile @Nullable String application;
  private volatile String reached = "NOTHING";
  private boolean hasPaid;

  /// The officer's decision, which determines the intended end.
  enum Ending {
    /// The card is issued.
    ISSUED,
    /// The application is annulled and the duty refunded.
    PAID_BACK
  }

  Course(Citizen citizen, Officer officer, Http issuer, Ending ending, Duration patience) {
    this.citizen = citizen;
    this.officer = officer;
    this.issuer = issuer;
    this.ending = ending;
    this.deadline = System.nanoTime() + patience.toNanos();
  }

  String application() {
    return Objects.requireNonNull(application, "nothing was ever filed");
  }

  Citizen citizen() {
    return citizen;
  }

  Ending ending() {
    return ending;
  }

  boolean isAtItsEnd() {
    return reached.equals(ending.name());
  }

  /// Returns the stage it has reached, for the report.
  String reached() {
    return reached;
  }

  @Override
  public void run() {
    file();
    while (!isAtItsEnd() && System.nanoTime() < deadline) {
      Reply seen = Persistently.call(() -> citizen.portal().get(path()));
      if (seen.status() == 200) {
        reached = seen.text("status");
        goOn(seen);
      }
      if (!isAtItsEnd()) {
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  private String path() {
    return Citizen.path(application());
  }

  private void file() {
    Map<String, Object> form = new HashMap<>(Citizen.form(POINT));
    form.put("notify", Map.of("sms", true, "cabinet", true));
    Http once = citizen.portal().with("Idempotency-Key", UUID.randomUUID().toString());
    Http portal = citizen.portal();
    application = surely(() -> once.post(Citizen.APPLICATIONS, form)).text("id");
    var _ = surely(() -> portal.put(path() + "/photo", "image/jpeg", Samples.photo()));
    var _ = surely(() -> portal.put(path() + "/signature", "image/png", Samples.signature()));
  }

  /// Repeats a call that all later steps depend on, as long as it fails with a server error.
  private Reply surely(Supplier<Reply> call) {
    Reply reply = Persistently.call(call);
    while (reply.status() >= 500 && System.nanoTime() < deadline) {
      reply = Persistently.call(call);
    }
    assertThat(DONE).as(reply::body).contains(reply.status());
    return reply;
  }

  private void goOn(Reply seen) {
    switch (seen.text("status")) {
      case "DRAFT" -> payOrRegister(seen);
      case "REGISTERED" ->
          Persistently.call(() -> officer.dashboard().post(Officer.path(application()) + "/claim"));
      case "UNDER_REVIEW" -> decide();
      case "READY_FOR_PICKUP" -> handOver(seen);
      case "ANNULLED" -> seeToTheRefund(seen);
      case String _ -> {}
    }
  }

  private void payOrRegister(Reply seen) {
    switch (seen.text("payment.status")) {
      case "PAID" -> Persistently.call(() -> citizen.portal().post(path() + "/registration"));
      case "PENDING" -> pay(seen.text("payment.paymentId"));
      case String _ ->
          Persistently.call(() -> citizen.portal().post(path() + "/payment", Map.of()));
    }
  }

  /// Pays once. A citizen who has been told that the payment is being processed does not pay again.
  private void pay(String payment) {
    if (!hasPaid) {
      Persistently.call(() -> citizen.country().pays(payment, Map.of())).is(200);
      hasPaid = true;
    }
  }

  private void decide() {
    switch (ending) {
      case ISSUED -> decide("approval", Map.of("decision", "APPROVAL"));
      case PAID_BACK ->
          decide(
              "annulment",
              Map.of("decision", "ANNULMENT", "reason", "POOR_PHOTO", "comment", "Фон неровный"));
    }
  }

  private void decide(String decision, Map<String, Object> what) {
    String review = Officer.path(application());
    Reply document =
        Persistently.call(() -> officer.dashboard().post(review + "/decision-document", what));
    if (DONE.contains(document.status())) {
      Map<String, Object> signed = new HashMap<>(what);
      signed.remove("decision");
      signed.put("cms", signature(document.text("documentBase64")));
      Persistently.call(() -> officer.dashboard().post(review + "/" + decision, signed));
    }
  }

  private String signature(String document) {
    Map<String, Object> asked = Map.of("iin", officer.iin(), "documentBase64", document);
    return Persistently.call(() -> officer.country().http().post("/sandbox/eds/signatures", asked))
        .is(200)
        .text("cms");
  }

  private void handOver(Reply seen) {
    Reply issued =
        Persistently.call(() ->
            issuer.post(
                "/api/v1/pickups/" + seen.text("ticketNumber") + "/issuance",
                Map.of("recipientIin", citizen.iin(), "oldCardSurrendered", true)));
    if (issued.status() == 200) {
      reached = Ending.ISSUED.name();
    }
  }

  private void seeToTheRefund(Reply seen) {
    switch (seen.text("refund.status")) {
      case "AWAITING_BANK_ACCOUNT", "REJECTED" ->
          Persistently.call(
              () -> citizen.portal().put(path() + "/refund/bank-account", Map.of("iban", IBAN)));
      case "FILED" ->
          Persistently.call(() ->
              citizen
                  .country()
                  .http()
                  .post(
                      "/sandbox/tax/" + seen.text("refund.refundId") + "/settle",
                      Map.of("outcome", "PAID")));
      case "PAID" -> reached = Ending.PAID_BACK.name();
      case String _ -> {}
    }
  }
}
