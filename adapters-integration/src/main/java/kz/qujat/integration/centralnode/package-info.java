/// The central node of РП ДРН: it takes orders over HTTP, and says later what became of them.
@NullMarked
package kz.qujat.integration.centralnode;

import org.jspecify.annotations.NullMarked;
