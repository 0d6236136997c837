package planted.kernel.schema;

import org.springframework.core.io.Resource;

record UsesSpring(Resource resource) {}
