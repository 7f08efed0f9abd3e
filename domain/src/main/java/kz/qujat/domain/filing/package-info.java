/// What a citizen files: the form, the photo and the handwritten signature, under the identity of
/// an application.
@NullMarked
package kz.qujat.domain.filing;

import org.jspecify.annotations.NullMarked;
