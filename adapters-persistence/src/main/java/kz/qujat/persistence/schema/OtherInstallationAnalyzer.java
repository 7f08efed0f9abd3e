package kz.qujat.persistence.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells whoever starts the product in one sentence why it does not start.
final class OtherInstallationAnalyzer extends AbstractFailureAnalyzer<OtherInstallation> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, OtherInstallation cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
