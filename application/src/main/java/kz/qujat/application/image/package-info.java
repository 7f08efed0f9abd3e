/// Inspecting and measuring pictures.
@NullMarked
package kz.qujat.application.image;

import org.jspecify.annotations.NullMarked;
