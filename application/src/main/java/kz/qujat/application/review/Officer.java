package kz.qujat.application.review;

import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;

/// An officer who has signed in, with the region to which they belong.
public record Officer(StaffId id, Iin iin, Region region) {}
