/// How often one caller may do what is costly, so that the others can do it too.
@NullMarked
package kz.qujat.application.budget;

import org.jspecify.annotations.NullMarked;
