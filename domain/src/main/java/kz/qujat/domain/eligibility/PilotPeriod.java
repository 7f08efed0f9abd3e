package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The period of the pilot, both ends included (joint order МВД №389 / МЦРИАП №253/НҚ of
/// 26.05.2025).
///
/// @param until absent when no end is set
public record PilotPeriod(LocalDate from, @Nullable LocalDate until) {
  public PilotPeriod {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("pilot ends " + until + " before it starts " + from);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// Whether the pilot ended before `day`.
  public boolean isOverOn(LocalDate day) {
    return until != null && day.isAfter(until);
  }
}
