/// A simulated central node, which accepts orders but makes no cards.
@NullMarked
package kz.qujat.sandbox.centralnode;

import org.jspecify.annotations.NullMarked;
