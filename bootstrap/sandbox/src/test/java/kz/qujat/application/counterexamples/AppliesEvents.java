package kz.qujat.application.counterexamples;

import kz.qujat.domain.application.ApplicationEvent;
import org.axonframework.modelling.command.AggregateLifecycle;

final class AppliesEvents {
  private AppliesEvents() {}

  static void append(ApplicationEvent event) {
    AggregateLifecycle.apply(event);
  }
}
