package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;

import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReportDiscrepancy;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;

/// What is made of a difference between a neighbour's books and ours. It stays until what was
/// missing comes, the order moves on, or somebody lets it rest; then it is not taken note of again.
final class Reconciling {
  private Reconciling() {}

  static Decision decide(Filed filed, ReportDiscrepancy c) {
    boolean isOver =
        filed.attention().knows(c.discrepancy())
            || c.discrepancy().isOver(filed.account().references());
    return isOver
        ? alreadyDone()
        : accept(new DiscrepancyFound(c.application(), c.discrepancy(), c.day(), c.at()));
  }
}
