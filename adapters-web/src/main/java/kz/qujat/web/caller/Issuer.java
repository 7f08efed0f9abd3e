package kz.qujat.web.caller;

import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;

/// A member of staff who hands cards over at one registration point.
public record Issuer(OfficerId id, PointCode point) {}
