package kz.qujat.application.counterexamples;

import org.axonframework.eventhandling.EventHandler;

/// A port that exposes a framework type.
interface SpeaksAxon {
  @EventHandler
  void on(String event);

  record Answer(org.slf4j.event.Level level) {}
}
