/// What an officer decides about an application.
@NullMarked
package kz.qujat.domain.review;

import org.jspecify.annotations.NullMarked;
