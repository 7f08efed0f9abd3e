package kz.qujat.persistence.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Reports at startup, in one sentence, why the product does not start.
final class OlderFormAnalyzer extends AbstractFailureAnalyzer<OlderForm> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, OlderForm cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
