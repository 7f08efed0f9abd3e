/// The way in: a command is submitted, the domain decides, the answer is appended.
///
/// Axon is at home here and nowhere above: the aggregate is a shell around the pure core.
@NullMarked
package kz.qujat.application.lifecycle;

import org.jspecify.annotations.NullMarked;
