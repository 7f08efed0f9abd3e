/// The web adapter: the REST API, the HTML pages and the printed documents.
///
/// It has one package per user group or topic.
///
/// For four user groups, the API and the pages are a pair of packages. The pages reuse views, forms
/// and guards from the package of the API:
///
/// - citizens: `applicant` (API) and `portal` (pages);
/// - officers: `officer` (API) and `dashboard` (pages);
/// - auditors: `auditor` (API) and `timeline` (pages);
/// - registration points: `pickup` (API) and `counter` (pages).
///
/// Other packages are about one topic, with its API, its pages or both:
///
/// - `imagefile`: the pages on which a citizen uploads the photo and the signature;
/// - `beneficiary`: the refunds that the caller is owed, API and pages;
/// - `refund`: the API of a region's refunds, and the refund view that others reuse;
/// - `paperrefund`: refunds to payers without an IIN, API and page;
/// - `ticket`: the registration ticket as a PDF and as a QR code;
/// - `team`: the page of the workload of a region's officers, for its supervisor;
/// - `operations`: the list of open issues for supervisors and administrators, API and page;
/// - `reconciliation`: the comparison with the records of the neighbouring systems, API and page;
/// - `statistics`: reports, API and page.
///
/// Views that several of the above share:
///
/// - `application`: the view of one application;
/// - `dossier`: the view of one application for its review;
/// - `worklist`: the query of a region's review queue.
///
/// The foundation of all handlers and pages:
///
/// - `caller`: who calls, and which application or refund the call is about;
/// - `guard`: which check of access applies to a handler;
/// - `wire`: the data formats of parameters and JSON, and what can be wrong with a field;
/// - `body`: request bodies and their validation;
/// - `problem`: error responses (RFC 9457);
/// - `idempotency`: idempotency keys;
/// - `openapi`: the OpenAPI description;
/// - `language`: the three languages and all texts;
/// - `page`: the layout and the formatting of all pages;
/// - `live`: server-sent events for pages that refresh themselves.
@NullMarked
package kz.qujat.web;

import org.jspecify.annotations.NullMarked;
