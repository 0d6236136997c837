package esao.command.budget.web;

import esao.command.budget.BudgetRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the dated rules from the configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BudgetRuleSettings.class)
class BudgetRulesConfiguration {

    @Bean
    BudgetRules budgetRules(BudgetRuleSettings settings) {
        return settings.toRules();
    }
}
