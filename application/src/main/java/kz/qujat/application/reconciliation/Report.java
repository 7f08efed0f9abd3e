package kz.qujat.application.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.domain.supervision.Discrepancy.Book;

/// What was found when the books of a civil day were compared.
///
/// @param madeAt the legal moment, to the millisecond
public record Report(UUID id, Book book, LocalDate day, Instant madeAt, Comparison comparison) {}
