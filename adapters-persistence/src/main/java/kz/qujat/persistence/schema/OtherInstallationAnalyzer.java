package kz.qujat.persistence.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Reports at startup, in one sentence, why the product does not start.
final class OtherInstallationAnalyzer extends AbstractFailureAnalyzer<OtherInstallation> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, OtherInstallation cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
