/// Tests of the open issues over the web, with an in-memory list.
@NullMarked
package kz.qujat.web.operations;

import org.jspecify.annotations.NullMarked;
