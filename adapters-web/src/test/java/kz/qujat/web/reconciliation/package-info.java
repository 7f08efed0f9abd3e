@NullMarked
package kz.qujat.web.reconciliation;

import org.jspecify.annotations.NullMarked;
