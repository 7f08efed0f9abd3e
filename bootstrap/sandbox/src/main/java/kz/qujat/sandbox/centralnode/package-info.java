/// A central node that takes orders and makes no cards.
@NullMarked
package kz.qujat.sandbox.centralnode;

import org.jspecify.annotations.NullMarked;
