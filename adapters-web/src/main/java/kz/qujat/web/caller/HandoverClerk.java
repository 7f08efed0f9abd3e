package kz.qujat.web.caller;

import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;

/// A member of staff who hands over cards at one registration point.
public record HandoverClerk(StaffId id, PointCode point) {}
