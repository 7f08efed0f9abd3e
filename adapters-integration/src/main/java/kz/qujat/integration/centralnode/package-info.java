/// The central node of РП ДРН: it takes orders over the bus, and says later what became of them.
@NullMarked
package kz.qujat.integration.centralnode;

import org.jspecify.annotations.NullMarked;
