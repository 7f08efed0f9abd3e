package kz.qujat.application.access;

import java.time.Instant;
import java.util.UUID;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A member of staff read a part of an application.
///
/// @param region of the reader, absent for those who work for the whole country
/// @param purpose absent when none was needed, and none was named
/// @param at the legal moment
public record AccessRecord(
    UUID id,
    StaffId reader,
    StaffRole role,
    @Nullable Region region,
    ApplicationId application,
    AccessKind kind,
    @Nullable AccessPurpose purpose,
    Instant at) {}
