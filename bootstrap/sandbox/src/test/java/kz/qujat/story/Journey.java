package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A citizen and an officer who continue despite network failures: a step without an answer is
/// repeated under the same key, and an answered step is never repeated.
final class Journey implements Runnable {
  /// The number of steps up to the officer's approval.
  static final int STEPS = 8;

  private final Citizen citizen;
  private final Officer officer;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile @Nullable String application;

  Journey(Citizen citizen, Officer officer) {
    this.citizen = citizen;
    this.officer = officer;
  }

  int acknowledged() {
    return acknowledged.get();
  }

  String application() {
    return Objects.requireNonNull(application);
  }

  @Override
  public void run() {
    Reply draft = step(201, portal -> portal.post(Citizen.APPLICATIONS, Citizen.form("7501")));
    application = draft.text("id");
    String path = Citizen.path(application());
    step(200, portal -> portal.put(path + "/photo", "image/jpeg", Samples.photo()));
    step(200, portal -> portal.put(path + "/signature", "image/png", Samples.signature()));
    Reply payment = step(201, portal -> portal.post(path + "/payment", Map.of()));
    pay(payment.text("paymentId"));
    Reply ticket = step(201, portal -> portal.post(path + "/registration"));
    String number = ticket.text("ticketNumber");
    assertThat(Persistently.call(() -> citizen.portal().get(path)).text("ticketNumber"))
        .isEqualTo(number);
    decide();
  }

  private void pay(String payment) {
    Persistently.call(() -> citizen.country().pays(payment, Map.of()));
    until("PAID", "payment.status");
    acknowledged.incrementAndGet();
  }

  private void decide() {
    Http dashboard = officer.dashboard().with("Idempotency-Key", UUID.randomUUID().toString());
    Persistently.call(() -> dashboard.post(Officer.path(application()) + "/claim")).is(200);
    acknowledged.incrementAndGet();
    String document =
        Persistently.call(() -> officer.reads(application(), "APPROVAL"))
            .is(200)
            .text("documentBase64");
    Map<String, String> signed = Map.of("cms", signature(document));
    Http once = officer.dashboard().with("Idempotency-Key", UUID.randomUUID().toString());
    Persistently.call(() -> once.post(Officer.path(application()) + "/approval", signed)).is(200);
    acknowledged.incrementAndGet();
  }

  private String signature(String document) {
    return Persistently.call(() ->
            officer
                .country()
                .http()
                .post(
                    "/sandbox/eds/signatures",
                    Map.of("iin", officer.iin(), "documentBase64", document)))
        .is(200)
        .text("cms");
  }

  void endsReadyForPickup() {
    until("READY_FOR_PICKUP", "status");
  }

  private void until(String expected, String path) {
    Eventually.is(
        expected,
        () ->
            Persistently.call(() -> citizen.portal().get(Citizen.path(application()))).text(path));
  }

  private Reply step(int expected, Function<Http, Reply> call) {
    Http portal = citizen.portal().with("Idempotency-Key", UUID.randomUUID().toString());
    Reply reply = Persistently.call(() -> call.apply(portal)).is(expected);
    acknowledged.incrementAndGet();
    return reply;
  }
}
