package kz.qujat.story;

import java.util.HashMap;
import java.util.Map;

/// A citizen who uses the portal.
public record Citizen(Country country, String iin, Http portal) {
  public static final String APPLICATIONS = "/api/v1/applications";

  public Reply asks() {
    return portal.get("/api/v1/eligibility");
  }

  public static Map<String, Object> form(String point) {
    Map<String, Object> form = new HashMap<>();
    form.put("reason", "EXPIRY");
    form.put("region", point.substring(0, 2));
    form.put("registrationPoint", point);
    form.put("phone", "+77011234567");
    form.put("consent", true);
    return form;
  }

  public Reply files(Map<String, Object> form) {
    return portal.post(APPLICATIONS, form);
  }

  /// Starts a draft and returns its id.
  public String starts(String point) {
    return Persistently.call(() -> files(form(point))).is(201).text("id");
  }

  public void encloses(String application) {
    photographs(application);
    signs(application);
  }

  public void photographs(String application) {
    portal.put(path(application) + "/photo", "image/jpeg", Samples.photo()).is(200);
  }

  public void signs(String application) {
    portal.put(path(application) + "/signature", "image/png", Samples.signature()).is(200);
  }

  /// Requests the duty and pays it; returns once the product knows of the payment.
  public void pays(String application) {
    String payment =
        Persistently.call(() -> portal.post(path(application) + "/payment", Map.of()))
            .is(201)
            .text("paymentId");
    country.pays(payment, Map.of()).is(200);
    Eventually.is("PAID", () -> sees(application).text("payment.status"));
  }

  public Reply registers(String application) {
    return portal.post(path(application) + "/registration");
  }

  /// Takes all steps up to the ticket and returns the application's id.
  public String applies(String point) {
    String application = starts(point);
    encloses(application);
    pays(application);
    Persistently.call(() -> registers(application)).is(201);
    return application;
  }

  public Reply sees(String application) {
    return portal.get(path(application)).is(200);
  }

  public void waitsFor(String status, String application) {
    Eventually.is(status, () -> sees(application).text("status"));
  }

  public static String path(String application) {
    return APPLICATIONS + "/" + application;
  }
}
