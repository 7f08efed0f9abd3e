/// The whole product, told over HTTP as its users live it.
@NullMarked
package kz.qujat.story;

import org.jspecify.annotations.NullMarked;
