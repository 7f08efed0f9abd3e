/// The photo and the signature as a citizen uploads them.
///
/// A picture is taken with the camera, chosen as a file or drawn. It is checked at once and shown
/// as it is stored, with every finding next to advice on how to fix it.
@NullMarked
package kz.qujat.web.imagefile;

import org.jspecify.annotations.NullMarked;
