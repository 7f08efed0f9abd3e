/// The simulated environment: neighbours, people, keys and an adjustable clock, for trying the
/// product out and for its tests. Nothing here runs in production.
@NullMarked
package kz.qujat.sandbox;

import org.jspecify.annotations.NullMarked;
