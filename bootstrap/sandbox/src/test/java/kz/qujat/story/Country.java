package kz.qujat.story;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// The simulated environment of the product: people, clock and neighbours.
public record Country(Http http) {
  private static final AtomicLong NEXT_PERSON = new AtomicLong(System.nanoTime() % 90_000_000);

  public static Country at(URI root) {
    return new Country(Http.at(root));
  }

  /// Creates a citizen of forty with one card that expires on that day.
  public Citizen citizen(LocalDate cardExpiresOn) {
    return citizen(cardExpiresOn, Map.of());
  }

  /// The same, with these facts of the register changed.
  public Citizen citizen(LocalDate cardExpiresOn, Map<String, Object> facts) {
    String iin = newIin();
    Map<String, Object> all = new HashMap<>(facts);
    all.putIfAbsent("cards", List.of(card(cardExpiresOn, false)));
    registers(iin, all);
    return new Citizen(this, iin, http.as(token("CITIZEN", iin, Map.of())));
  }

  /// Sets the register's record of a person: the usual data, with these facts changed.
  public void registers(String iin, Map<String, Object> facts) {
    Map<String, Object> person = new HashMap<>();
    person.put("surname", "СЕЙТҚАЛИЕВА");
    person.put("givenName", "АЙГҮЛ");
    person.put("patronymic", "ӘБДІҚЫЗЫ");
    person.put("birthDate", "1985-05-15");
    person.put("sex", "FEMALE");
    person.put("citizenship", "KAZ");
    person.putAll(facts);
    http.put("/sandbox/citizens/" + iin, person).is(200);
  }

  public static Map<String, Object> card(LocalDate expiresOn, boolean invalidated) {
    return Map.of(
        "number",
        "0" + (10_000_000 + NEXT_PERSON.incrementAndGet() % 80_000_000),
        "issuedOn",
        expiresOn.minusYears(10).toString(),
        "expiresOn",
        expiresOn.toString(),
        "invalidated",
        invalidated);
  }

  public Officer officer(String region) {
    String iin = newIin();
    return new Officer(
        this,
        iin,
        http.as(token("OFFICER", iin, Map.of("name", "Дана Сапарова", "region", region))));
  }

  public Http issuer(String point) {
    return http.as(
        token(
            "ISSUER",
            newIin(),
            Map.of("name", "Ержан", "region", point.substring(0, 2), "point", point)));
  }

  public Http auditor() {
    return http.as(token("AUDITOR", newIin(), Map.of("name", "Аудитор")));
  }

  public Http administrator() {
    return http.as(token("ADMINISTRATOR", newIin(), Map.of("name", "Марат")));
  }

  /// Waits until the list of stuck cases shows a failed try for an application.
  public void hasTriedInVain(String application, String region) {
    Http administrator = administrator();
    Eventually.is(
        true,
        () ->
            administrator
                .get("/api/v1/operations/stuck?region=" + region + "&limit=200")
                .is(200)
                .at("items")
                .valueStream()
                .anyMatch(one ->
                    one.get("applicationId").asString().equals(application)
                        && one.get("attempts").asInt() > 0));
  }

  public String token(String role, String iin, Map<String, Object> more) {
    Map<String, Object> person = new HashMap<>(more);
    person.put("role", role);
    person.put("iin", iin);
    return http.post("/sandbox/tokens", person).is(200).text("accessToken");
  }

  public void clockStandsAt(Instant moment) {
    http.put("/sandbox/clock", Map.of("instant", moment.toString())).is(200);
  }

  public void clockRuns() {
    http.delete("/sandbox/clock").is(200);
  }

  public void fault(String neighbour, String mode) {
    http.put("/sandbox/faults/" + neighbour, Map.of("mode", mode)).is(200);
  }

  public Reply pays(String paymentId, Map<String, Object> how) {
    return http.post("/sandbox/payments/" + paymentId + "/complete", how);
  }

  /// Returns an unused IIN with a valid check digit. It begins with a date, as the numbers of
  /// people do and those of organisations do not.
  public static String newIin() {
    while (true) {
      long person = NEXT_PERSON.incrementAndGet();
      String first =
          String.format(
              Locale.ROOT,
              "85%02d%02d%05d",
              person % 12 + 1,
              person / 12 % 28 + 1,
              person / 336 % 100_000);
      for (int last = 0; last <= 9; last++) {
        if (kz.qujat.domain.person.Iin.parse(first + last).isPresent()) {
          return first + last;
        }
      }
    }
  }
}
