package kz.qujat.persistence.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Reports at startup, in one sentence, why the product does not start.
final class SchemaBehindAnalyzer extends AbstractFailureAnalyzer<SchemaBehind> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, SchemaBehind cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
