package kz.qujat.application.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.domain.supervision.Discrepancy.Book;

/// The result of comparing the records of a civil day.
///
/// @param madeAt the legal moment, to the millisecond
public record ReconciliationReport(
    UUID id, Book book, LocalDate day, Instant madeAt, ReconciliationResult comparison) {}
