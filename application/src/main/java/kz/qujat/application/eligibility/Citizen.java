package kz.qujat.application.eligibility;

import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;

/// A citizen who has signed in.
public record Citizen(ApplicantId id, Iin iin) {}
