package kz.qujat.web.dashboard;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How a page reaches the officer's signing program.
///
/// @param url where it listens
@Validated
@ConfigurationProperties("qujat.ncalayer")
record NcaLayerSettings(@NotBlank String url) {}
