/// Pictures uploaded by citizens: treated as untrusted input, stripped of everything but the
/// pixels, and measured.
///
/// First the file's container is inspected, which is cheap whatever the file claims: its format,
/// its dimensions and whether it is complete. Only a file within the limits is decoded, and only a
/// few at a time.
@NullMarked
package kz.qujat.integration.image;

import org.jspecify.annotations.NullMarked;
