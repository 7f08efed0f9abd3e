package kz.qujat.integration.tax;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What filings say beyond the case.
///
/// @param legalReference by what law duties are paid back
@Validated
@ConfigurationProperties("qujat.refund")
record TaxSettings(@NotBlank String legalReference) {}
