package kz.qujat.application.counterexamples;

import org.axonframework.config.EventProcessingConfiguration;

final class StopsReaders {
  private StopsReaders() {}

  static void stop(EventProcessingConfiguration readers) {
    readers.eventProcessors().clear();
  }
}
