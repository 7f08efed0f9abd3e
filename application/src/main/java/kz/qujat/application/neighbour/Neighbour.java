package kz.qujat.application.neighbour;

import java.util.Locale;

/// A system this product depends on and does not control.
public enum Neighbour {
  /// The state database of individuals (ГБД ФЛ).
  CIVIL_REGISTRY,
  /// The payment gateway of the e-government (ПШЭП).
  PAYMENT,
  /// The central node of РП ДРН, where cards are made.
  CENTRAL_NODE,
  /// The State Revenue Committee (КГД), which pays refunds.
  TAX,
  /// SMS and the eGov cabinet.
  NOTIFICATION,
  /// Whoever tells whether a certificate has been revoked.
  EDS_REVOCATION;

  /// As it stands on the wire: `civil-registry`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
