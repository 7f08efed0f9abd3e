package kz.qujat.application.eligibility;

import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;

/// A citizen who has signed in.
public record SignedInCitizen(CitizenId id, Iin iin) {}
