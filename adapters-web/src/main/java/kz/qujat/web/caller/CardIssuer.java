package kz.qujat.web.caller;

import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;

/// A member of staff who hands over cards at one registration point.
public record CardIssuer(OfficerId id, PointCode point) {}
