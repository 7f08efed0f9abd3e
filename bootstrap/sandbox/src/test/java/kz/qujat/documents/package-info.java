/// The documents beside the code, held to it by tests: what they claim to be complete, is.
@NullMarked
package kz.qujat.documents;

import org.jspecify.annotations.NullMarked;
