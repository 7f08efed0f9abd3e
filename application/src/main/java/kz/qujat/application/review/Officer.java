package kz.qujat.application.review;

import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;

/// An officer who has signed in, for the region they belong to.
public record Officer(OfficerId id, Iin iin, Region region) {}
