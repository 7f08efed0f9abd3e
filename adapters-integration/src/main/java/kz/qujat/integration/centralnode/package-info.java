/// The central node of РП ДРН. It receives orders over the bus and reports their progress later.
@NullMarked
package kz.qujat.integration.centralnode;

import org.jspecify.annotations.NullMarked;
