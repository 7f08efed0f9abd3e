package kz.qujat.application.access;

/// The roles of staff, as the identity provider names them.
public enum StaffRole {
  OFFICER,
  SUPERVISOR,
  ISSUER,
  AUDITOR,
  ADMINISTRATOR
}
