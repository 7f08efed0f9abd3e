/// The read model of all applications, for the lists of citizens and the searches of auditors.
@NullMarked
package kz.qujat.persistence.applicationlist;

import org.jspecify.annotations.NullMarked;
