/// Decisions that officers have filled in and not signed yet.
@NullMarked
package kz.qujat.persistence.decisiondraft;

import org.jspecify.annotations.NullMarked;
