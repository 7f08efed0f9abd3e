package kz.qujat.web.dashboard;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How a page connects to NCALayer, the signing program on the officer's computer.
///
/// @param url the address on which it listens
@Validated
@ConfigurationProperties("qujat.ncalayer")
record NcaLayerSettings(@NotBlank String url) {}
