/// People who are signed in with a browser, and pages that they leave open.
@NullMarked
package kz.qujat.benchmark.session;

import org.jspecify.annotations.NullMarked;
