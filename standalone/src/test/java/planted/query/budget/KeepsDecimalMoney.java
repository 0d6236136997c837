package planted.query.budget;

import java.math.BigDecimal;
import java.util.List;

record KeepsDecimalMoney(List<BigDecimal> amountsPercent) {}
