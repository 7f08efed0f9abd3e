package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An identity card (document type 002) as recorded in the register.
///
/// @param issuedOn absent when the register does not state it
/// @param invalidated whether the card was lost, surrendered or otherwise lost its validity
public record Card(
    String number, @Nullable LocalDate issuedOn, LocalDate expiresOn, boolean invalidated) {}
