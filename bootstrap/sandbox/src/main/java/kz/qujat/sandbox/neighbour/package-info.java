/// Simulated neighbours: each one a real HTTP server on the loopback interface that can be made to
/// fail in every way its original can.
@NullMarked
package kz.qujat.sandbox.neighbour;

import org.jspecify.annotations.NullMarked;
