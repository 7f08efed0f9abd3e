package kz.qujat.sandbox.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A user who signs in.
///
/// @param region two digits, for staff
/// @param point the registration point, for issuers
record Identity(
    String role, String iin, @Nullable String name, @Nullable String region, @Nullable String point)
    implements Principal, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return iin;
  }

  /// Returns the provider's claims about the user.
  Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iin", iin);
    claims.put("roles", List.of(role));
    put(claims, "name", name);
    put(claims, "region", region);
    put(claims, "point", point);
    return claims;
  }

  private static void put(Map<String, Object> claims, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      claims.put(name, value);
    }
  }

  /// Does not show personal data.
  @Override
  public String toString() {
    return "Identity[" + role + "]";
  }
}
