package kz.qujat.application.neighbour;

import java.util.Locale;

/// A neighbouring system on which this product depends and which it does not control.
public enum Neighbour {
  /// The state database of individuals (ГБД ФЛ).
  CIVIL_REGISTRY,
  /// The payment gateway of the e-government (ПШЭП).
  PAYMENT,
  /// The central node of РП ДРН, which makes the cards.
  CENTRAL_NODE,
  /// The State Revenue Committee (КГД), which pays refunds.
  TAX,
  /// SMS and the eGov cabinet.
  NOTIFICATION,
  /// The service that reports whether a certificate was revoked.
  EDS_REVOCATION;

  /// The name used on the wire, for instance `civil-registry`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
