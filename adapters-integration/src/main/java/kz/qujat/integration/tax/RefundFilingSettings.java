package kz.qujat.integration.tax;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// Settings for filings with the tax authority.
///
/// @param legalReference the legal basis for refunding state duties
@Validated
@ConfigurationProperties("qujat.refund")
record RefundFilingSettings(@NotBlank String legalReference) {}
