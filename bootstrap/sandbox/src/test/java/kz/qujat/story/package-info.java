/// The whole product over HTTP, as its users use it.
@NullMarked
package kz.qujat.story;

import org.jspecify.annotations.NullMarked;
