package esao.standalone.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Claims the data folder for as long as the application lives. */
@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {

    /**
     * Lazy, since an office with a database and an issuer of its own needs no folder.
     *
     * @param folder as text: Spring would look for a {@code Path} of this name among the classes first
     */
    @Bean
    @Lazy
    DataFolder dataFolder(@Value("${esao.data-directory:data}") String folder) {
        return DataFolder.claim(Path.of(folder));
    }
}
