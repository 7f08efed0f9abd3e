package kz.qujat.web.session;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a session lasts.
///
/// @param idle the longest time without a page that the person has opened
/// @param absolute the longest time after sign-in
/// @param signIn the longest time for signing in; until then, a session holds nothing else
@Validated
@ConfigurationProperties("qujat.session")
record SessionSettings(
    @DefaultValue("30m") @NotNull Duration idle,
    @DefaultValue("12h") @NotNull Duration absolute,
    @DefaultValue("10m") @NotNull Duration signIn) {}
