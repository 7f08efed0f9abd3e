package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An identity card (document type 002) as the register holds it.
///
/// @param issuedOn absent where the register does not know it
/// @param invalidated lost, surrendered or otherwise no longer a document
public record Card(
    String number, @Nullable LocalDate issuedOn, LocalDate expiresOn, boolean invalidated) {}
