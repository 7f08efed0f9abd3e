/// Open issues for supervisors, in their region, and for administrators, in the whole country.
///
/// An open issue is something that waits for too long, cannot be delivered, differs from a
/// neighbour's records or was not understood. Each has the remedies that can be applied to it.
@NullMarked
package kz.qujat.web.operations;

import org.jspecify.annotations.NullMarked;
