/// Adapters for the neighbouring systems, one package each. They implement the driven ports of the
/// core.
@NullMarked
package kz.qujat.integration;

import org.jspecify.annotations.NullMarked;
