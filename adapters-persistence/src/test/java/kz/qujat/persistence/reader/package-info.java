/// Proof of what readers promise, on a real server.
@NullMarked
package kz.qujat.persistence.reader;

import org.jspecify.annotations.NullMarked;
