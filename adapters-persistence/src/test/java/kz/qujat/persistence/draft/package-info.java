/// Tests of the drafts on a real database.
@NullMarked
package kz.qujat.persistence.draft;

import org.jspecify.annotations.NullMarked;
