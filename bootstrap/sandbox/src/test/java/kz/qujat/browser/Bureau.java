package kz.qujat.browser;

import java.time.LocalDate;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Eventually;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;

/// A migration service that has a region to itself, so that no other test works on its queue.
record Bureau(String region) {
  static final Country COUNTRY = Product.country();

  /// A staff member to sign in as.
  Map<String, String> officer(String name) {
    return staff("OFFICER", name);
  }

  Map<String, String> supervisor(String name) {
    return staff("SUPERVISOR", name);
  }

  private Map<String, String> staff(String role, String name) {
    return Map.of("role", role, "iin", Country.newIin(), "name", name, "region", region);
  }

  /// Returns an application that has just been registered.
  Case registers() {
    return registers(Map.of());
  }

  /// Like the above, for a citizen with other data in the register.
  Case registers(Map<String, Object> facts) {
    LocalDate soon = CivilDate.at(java.time.Instant.now()).plusDays(10);
    Citizen citizen = COUNTRY.citizen(soon, facts);
    String id = citizen.applies(region + "01");
    return new Case(citizen, id, citizen.sees(id).text("ticketNumber"));
  }

  /// Waits until the queue of the region shows an application.
  void lists(Case filed) {
    Officer anybody = COUNTRY.officer(region);
    Eventually.is(
        true,
        () ->
            anybody
                .dashboard()
                .get("/api/v1/review/queue?limit=200")
                .is(200)
                .at("items")
                .valueStream()
                .anyMatch(item -> item.get("id").asString().equals(filed.id())));
  }

  /// An application and its applicant.
  record Case(Citizen citizen, String id, String ticket) {
    String page() {
      return "/dashboard/" + id;
    }

    String status() {
      return citizen.sees(id).text("status");
    }
  }
}
