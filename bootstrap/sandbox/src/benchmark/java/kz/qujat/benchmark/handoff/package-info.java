/// Signed orders to a central node that runs in a process of its own.
@NullMarked
package kz.qujat.benchmark.handoff;

import org.jspecify.annotations.NullMarked;
