package kz.qujat.web.caller;

/// What the identity provider calls the claims this product reads.
public record ClaimNames(String iin, String name, String region, String point, String roles) {
  /// The names the interface is described with.
  public static ClaimNames usual() {
    return new ClaimNames("iin", "name", "region", "point", "roles");
  }
}
