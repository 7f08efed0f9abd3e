/// What a citizen does with a draft, and what ends one.
@NullMarked
package kz.qujat.application.filing;

import org.jspecify.annotations.NullMarked;
