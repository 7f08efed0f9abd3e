/// The pages to which the type of a problem leads: what each code means, for everybody.
@NullMarked
package kz.qujat.web.problemindex;

import org.jspecify.annotations.NullMarked;
