package kz.qujat.domain.eligibility;

import java.time.LocalDate;

/// An identity card (document type 002) as the register holds it.
///
/// @param invalidated lost, surrendered or otherwise no longer a document
public record Card(String number, LocalDate issuedOn, LocalDate expiresOn, boolean invalidated) {}
