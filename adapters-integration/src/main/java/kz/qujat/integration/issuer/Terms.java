package kz.qujat.integration.issuer;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long the published data of an issuer are cached.
///
/// @param fresh how long data are used without asking again; for this long a withdrawn key may
///   still be accepted
/// @param kept how long data are used while the issuer does not answer
/// @param pause the minimum time between two requests, whether or not the first one succeeded
@Validated
@ConfigurationProperties("qujat.security.issuer")
record Terms(
    @DefaultValue("5m") @DurationMin(millis = 1) Duration fresh,
    @DefaultValue("1h") @DurationMin(millis = 1) Duration kept,
    @DefaultValue("5s") @DurationMin(millis = 1) Duration pause) {}
