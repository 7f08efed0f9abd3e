package kz.qujat.persistence.eventprocessor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Distinguishes this process from others that use the same database.
///
/// @param node the name of this process: a process that restarts under the same name continues
///   reading at once, and does not wait until its earlier claims expire. If empty, Axon chooses a
///   new name at every start.
@ConfigurationProperties("qujat")
record InstanceSettings(@DefaultValue("") String node) {}
