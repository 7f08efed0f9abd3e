/// The rule of one open application under racing commands.
@NullMarked
package kz.qujat.persistence.open;

import org.jspecify.annotations.NullMarked;
