package kz.qujat.persistence.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Reports at startup, in one sentence, why the product does not start.
final class UnsupportedSchemaAnalyzer extends AbstractFailureAnalyzer<UnsupportedSchema> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsupportedSchema cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
