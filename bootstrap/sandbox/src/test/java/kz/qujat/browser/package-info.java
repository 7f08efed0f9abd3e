/// The product as its users see it: in a real browser, every page in three languages, on a phone,
/// by keyboard, without scripts, and checked for accessibility.
package kz.qujat.browser;
