/// The page that controls the whole simulated environment: people, clock, faults, and the records
/// of each neighbour.
@NullMarked
package kz.qujat.sandbox.page;

import org.jspecify.annotations.NullMarked;
