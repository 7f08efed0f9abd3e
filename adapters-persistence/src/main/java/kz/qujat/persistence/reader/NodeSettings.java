package kz.qujat.persistence.reader;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this process is told from others on the same database.
///
/// @param node its name: a process that comes back under the name it had goes on reading at once,
///   instead of waiting until its former claims run out; without one, a name of its own at every
///   start
@ConfigurationProperties("qujat")
record NodeSettings(@DefaultValue("") String node) {}
