/// Pictures uploaded by citizens: treated as untrusted input, measured, and written anew without
/// anything but the picture.
///
/// Everything that could take long is refused before decoding: the dimensions are read from the
/// header, and the scans of a JPEG are counted. Only a file within the limits is decoded, and never
/// more than two at a time.
@NullMarked
package kz.qujat.integration.image;

import org.jspecify.annotations.NullMarked;
