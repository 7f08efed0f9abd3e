/// Bytes that were right once and have been changed, for everything that reads bytes of strangers.
@NullMarked
package kz.qujat.integration.mutation;

import org.jspecify.annotations.NullMarked;
