package kz.qujat.application.reconciliation;

import java.util.List;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import org.jspecify.annotations.Nullable;

/// What came of holding two books against each other.
///
/// @param ours how many entries we have of the day
/// @param theirs how many the neighbour has
public record Comparison(int ours, int theirs, List<Finding> findings) {
  public Comparison {
    findings = List.copyOf(findings);
  }

  /// Something that differs.
  ///
  /// @param application absent when it is about none that we know
  public record Finding(@Nullable ApplicationId application, Discrepancy discrepancy) {}
}
