/// Every application there is, in short: for the lists of citizens and the searches of auditors.
@NullMarked
package kz.qujat.persistence.index;

import org.jspecify.annotations.NullMarked;
