/// Tests that the documents agree with the code: what they claim to list completely is complete.
@NullMarked
package kz.qujat.documents;

import org.jspecify.annotations.NullMarked;
