package kz.qujat.application.review;

import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;

/// An officer who has signed in, with the region to which they belong.
public record Officer(OfficerId id, Iin iin, Region region) {}
