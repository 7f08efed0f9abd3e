/// Taking the measures of a picture.
@NullMarked
package kz.qujat.application.image;

import org.jspecify.annotations.NullMarked;
