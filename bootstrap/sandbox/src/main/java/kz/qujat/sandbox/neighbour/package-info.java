/// Simulated neighbours. Each is a real HTTP server on the loopback interface and can be made to
/// fail in every way its original can.
@NullMarked
package kz.qujat.sandbox.neighbour;

import org.jspecify.annotations.NullMarked;
