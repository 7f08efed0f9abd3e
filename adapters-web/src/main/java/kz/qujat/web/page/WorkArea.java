package kz.qujat.web.page;

import java.util.List;
import java.util.Set;

/// A section of the product, and the roles that may use it.
public enum WorkArea {
  PORTAL("/portal", "CITIZEN"),
  QUEUE("/dashboard", "OFFICER SUPERVISOR"),
  TEAM("/dashboard/team", "SUPERVISOR"),
  STUCK("/dashboard/stuck", "SUPERVISOR ADMINISTRATOR"),
  RECONCILIATION("/dashboard/reconciliation", "ADMINISTRATOR AUDITOR"),
  COUNTER("/counter", "ISSUER"),
  CHRONICLE("/chronicle", "AUDITOR"),
  STATISTICS("/statistics", "SUPERVISOR AUDITOR ADMINISTRATOR");

  private final String path;
  private final String roles;

  WorkArea(String path, String roles) {
    this.path = path;
    this.roles = roles;
  }

  /// The path under which its pages are.
  public String path() {
    return path;
  }

  /// The roles that may use it.
  public List<String> roles() {
    return List.of(roles.split(" "));
  }

  public boolean isOpenTo(Set<String> held) {
    return roles().stream().anyMatch(held::contains);
  }
}
