/// Pages that renew themselves: whoever looks at one is told when what they look at has changed,
/// and the page fetches the changed part anew. Without scripts nothing is lost but the hint.
@NullMarked
package kz.qujat.web.live;

import org.jspecify.annotations.NullMarked;
