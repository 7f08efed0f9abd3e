@NullMarked
package kz.qujat.web.applicant;

import org.jspecify.annotations.NullMarked;
