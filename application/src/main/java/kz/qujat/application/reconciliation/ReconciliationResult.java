package kz.qujat.application.reconciliation;

import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import org.jspecify.annotations.Nullable;

/// The result of comparing a neighbour's records with ours.
///
/// @param ours the number of our entries for the day
/// @param theirs the number of the neighbour's entries
public record ReconciliationResult(int ours, int theirs, List<Finding> findings) {
  public ReconciliationResult {
    findings = List.copyOf(findings);
  }

  /// One difference.
  ///
  /// @param application absent when the difference is about no known application
  public record Finding(@Nullable ApplicationId application, Discrepancy discrepancy) {}
}
