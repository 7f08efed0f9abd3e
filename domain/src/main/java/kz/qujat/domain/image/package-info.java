/// What a photo and a signature must measure, by the published requirements of the service.
///
/// The limits of the file are hard; every other measure only advises, for the officer decides (R8).
@NullMarked
package kz.qujat.domain.image;

import org.jspecify.annotations.NullMarked;
