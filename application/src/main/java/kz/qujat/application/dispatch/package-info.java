/// The order to the central node, and its answers.
@NullMarked
package kz.qujat.application.dispatch;

import org.jspecify.annotations.NullMarked;
