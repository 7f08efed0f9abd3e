/// Pictures as citizens send them: read with suspicion, cleaned of everything but the picture, and
/// measured.
///
/// A file is first taken apart as a container, which costs nothing whatever it claims: its format,
/// its dimensions, whether it is whole. Only what is within the limits is decoded, and never more
/// than a few at a time.
@NullMarked
package kz.qujat.integration.image;

import org.jspecify.annotations.NullMarked;
