/// What the adapters of all neighbours share: addresses, credentials, timeouts and circuit
/// breakers, and the handling of missing and unreadable answers.
@NullMarked
package kz.qujat.integration.neighbour;

import org.jspecify.annotations.NullMarked;
