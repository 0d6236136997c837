package esao.bench.product;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Both sides in one process, as the standalone program has them, but for the web and for who signs people in. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"esao.command", "esao.query"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "esao\\.command\\.web\\..*",
                            "esao\\.query\\..*\\.web\\..*",
                            "esao\\.query\\.security\\..*",
                            ".*(Controller|Desk|CommandSecurity|ProblemAdvice|ListAnswers|Inquiries)"
                        }))
class BothSides {}
