/// Orders to the central node, and the node's answers.
@NullMarked
package kz.qujat.application.dispatch;

import org.jspecify.annotations.NullMarked;
