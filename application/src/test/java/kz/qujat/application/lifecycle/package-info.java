@NullMarked
package kz.qujat.application.lifecycle;

import org.jspecify.annotations.NullMarked;
