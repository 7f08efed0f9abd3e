/// What people and clients see, by who is looking: applicant, officer, pickup, auditor, operations.
@NullMarked
package kz.qujat.web;

import org.jspecify.annotations.NullMarked;
