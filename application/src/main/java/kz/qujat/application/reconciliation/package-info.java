/// The books of the payment gateway and of the central node, held against ours day by day, both
/// ways. What differs is written in a report and taken note of by the application it is about.
@NullMarked
package kz.qujat.application.reconciliation;

import org.jspecify.annotations.NullMarked;
