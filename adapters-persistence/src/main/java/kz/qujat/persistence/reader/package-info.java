/// Whoever reads the history as it grows: duties, which act on it, and read models, which retell
/// it.
///
/// A read model that fails waits and goes on; it can be rebuilt from the first event. A duty that
/// fails parks the history of the one application and goes on with the others, and what is parked
/// is tried again until it gets through.
@NullMarked
package kz.qujat.persistence.reader;

import org.jspecify.annotations.NullMarked;
