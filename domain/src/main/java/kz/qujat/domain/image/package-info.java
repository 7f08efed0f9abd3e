/// The requirements for a photo and a signature, as published for the service.
///
/// The limits of the file are hard. Every other measure only advises, because the officer decides
/// (R8).
@NullMarked
package kz.qujat.domain.image;

import org.jspecify.annotations.NullMarked;
