package kz.qujat.web.page;

import java.util.List;
import java.util.Set;

/// A place of work, and who may go there.
public enum Place {
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

  Place(String path, String roles) {
    this.path = path;
    this.roles = roles;
  }

  /// Where its pages begin.
  public String path() {
    return path;
  }

  /// The roles that may go there.
  public List<String> roles() {
    return List.of(roles.split(" "));
  }

  public boolean isOpenTo(Set<String> held) {
    return roles().stream().anyMatch(held::contains);
  }
}
