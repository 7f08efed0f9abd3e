package kz.qujat.application.counterexamples;

import org.axonframework.eventhandling.EventHandler;

/// A port with the framework in it.
interface SpeaksAxon {
  @EventHandler
  void on(String event);

  record Answer(org.slf4j.event.Level level) {}
}
