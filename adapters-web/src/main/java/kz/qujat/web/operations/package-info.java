/// Stuck applications for those who look after them: supervisors for their region, administrators
/// for the country. They see what waits for too long or fails to get through, and what they can do.
@NullMarked
package kz.qujat.web.operations;

import org.jspecify.annotations.NullMarked;
