/// A country in a box: simulated neighbours, people, keys and a clock that obeys, for trying the
/// product out and for its tests. Nothing here runs in production.
@NullMarked
package kz.qujat.sandbox;

import org.jspecify.annotations.NullMarked;
