/// Axon's shells around the three deciders, one for each family of events. Axon is at home here and
/// nowhere above.
@NullMarked
package kz.qujat.application.lifecycle;

import org.jspecify.annotations.NullMarked;
