/// Pictures as citizens send them: read with suspicion, measured, and written anew with nothing but
/// the picture in them.
///
/// What would take long is refused before anything is decoded: dimensions outside the limits stand
/// in the header, and the scans of a JPEG are counted. Only then is a file decoded, and never more
/// than two at a time.
@NullMarked
package kz.qujat.integration.image;

import org.jspecify.annotations.NullMarked;
