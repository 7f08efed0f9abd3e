/// Tests of the read models with real event processors.
@NullMarked
package kz.qujat.persistence.progress;

import org.jspecify.annotations.NullMarked;
