/// What neighbours' messages are written in, and by what one knows that they are theirs: XML that
/// is read without document types, and X.509 signatures over it.
@NullMarked
package kz.qujat.integration.seal;

import org.jspecify.annotations.NullMarked;
