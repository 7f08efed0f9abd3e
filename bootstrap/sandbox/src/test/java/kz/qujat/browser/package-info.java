/// The product as people meet it: a real browser, every page in three languages, on a telephone, by
/// keyboard, without scripts, and checked for what keeps people out.
package kz.qujat.browser;
