/// Requests whose parameters the container cannot read.
@NullMarked
package kz.qujat.web.request;

import org.jspecify.annotations.NullMarked;
