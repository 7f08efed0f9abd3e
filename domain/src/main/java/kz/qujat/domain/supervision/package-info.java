/// Subjects of supervision, which staff must look at: waits that last too long, records that differ
/// and messages that could not be understood. Each has its own history of what was done about it.
@NullMarked
package kz.qujat.domain.supervision;

import org.jspecify.annotations.NullMarked;
