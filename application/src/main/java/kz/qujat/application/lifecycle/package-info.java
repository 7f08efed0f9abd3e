/// Axon aggregates around the three deciders, one per aggregate type. Axon is used here and by
/// event handlers; the domain does not know it.
@NullMarked
package kz.qujat.application.lifecycle;

import org.jspecify.annotations.NullMarked;
