package kz.qujat.story;

import java.util.HashMap;
import java.util.Map;

/// An officer who uses the dashboard of a region.
public record Officer(Country country, String iin, Http dashboard) {
  public Reply claims(String application) {
    return dashboard.post(path(application) + "/claim");
  }

  public Reply releases(String application) {
    return dashboard.post(path(application) + "/release");
  }

  public Reply reads(String application, String decision) {
    return dashboard.get(path(application) + "/decision-document?decision=" + decision);
  }

  public Reply approves(String application) {
    return approves(application, "VALID");
  }

  /// Signs the approval with a certificate of this kind and sends it.
  public Reply approves(String application, String certificate) {
    String document = reads(application, "APPROVAL").is(200).text("documentBase64");
    return dashboard.post(
        path(application) + "/approval", Map.of("cms", signs(document, certificate)));
  }

  public Reply annuls(String application, String reason, String comment) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("decision", "ANNULMENT");
    decision.put("reason", reason);
    decision.put("comment", comment);
    String document =
        dashboard
            .post(path(application) + "/decision-document", decision)
            .is(200)
            .text("documentBase64");
    return dashboard.post(
        path(application) + "/annulment",
        Map.of("reason", reason, "comment", comment, "cms", signs(document, "VALID")));
  }

  /// Returns the signature that the officer's NCALayer would return.
  public String signs(String documentBase64, String certificate) {
    return country
        .http()
        .post(
            "/sandbox/eds/signatures",
            Map.of("iin", iin, "documentBase64", documentBase64, "certificate", certificate))
        .is(200)
        .text("cms");
  }

  public static String path(String application) {
    return "/api/v1/review/" + application;
  }
}
