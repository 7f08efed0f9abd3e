package kz.qujat.persistence.connection;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of the connections beside those of the pool for calls, `spring.datasource.hikari`.
///
/// @param background size of the pool for work in the background. An event handler and a retry keep
///   their connection while they wait for a neighbouring system: 20 and 10 of them. The others are
///   for read models, coordinators and recurring tasks
@ConfigurationProperties("qujat.connections")
@Validated
record ConnectionSettings(@Min(1) @DefaultValue("40") int background) {}
