package esao.query.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Items that are rows of a read model. Needs a transaction around it, so that page, total and position agree.
 *
 * @param <E> the entity, whose attributes are named as the columns
 */
public final class EntityRows<E, V> implements Rows<V> {

    private final JpaSpecificationExecutor<E> repository;
    private final EntityManager entities;
    private final Specification<E> within;
    private final Function<E, V> view;

    /**
     * Names the rows.
     *
     * @param within what every item must fulfil, whatever the reader asks
     * @param view shows an entity
     */
    public EntityRows(
            JpaSpecificationExecutor<E> repository,
            EntityManager entities,
            Specification<E> within,
            Function<E, V> view) {
        this.repository = repository;
        this.entities = entities;
        this.within = within;
        this.view = view;
    }

    @Override
    public Found<V> page(ListRequest<V> request) {
        var page = repository.findAll(asked(request), PageRequest.of(request.page(), request.size(), sort(request)));
        return new Found<>(page.map(view).getContent(), page.getTotalElements());
    }

    @Override
    public void each(ListRequest<V> request, Consumer<V> item) {
        repository.findBy(asked(request), query -> {
            try (var rows = query.sortBy(sort(request)).stream()) {
                rows.forEach(row -> {
                    item.accept(view.apply(row));
                    // Otherwise every row read stays in memory until the last one is.
                    entities.detach(row);
                });
            }
            return true;
        });
    }

    private static Sort sort(ListRequest<?> request) {
        var orders = new ArrayList<Sort.Order>();
        for (var order : request.orders()) {
            orders.add(order.descending() ? Sort.Order.desc(order.column()) : Sort.Order.asc(order.column()));
        }
        for (var column : request.listing().key()) {
            if (orders.stream().noneMatch(order -> order.getProperty().equals(column))) {
                orders.add(Sort.Order.asc(column));
            }
        }
        return Sort.by(orders);
    }

    private Specification<E> asked(ListRequest<V> request) {
        if (request.conditions().isEmpty() && request.search() == null) {
            return within; // A condition that is always true would be planned each time all the same.
        }
        return within.and((root, query, builder) -> {
            var all = new ArrayList<Predicate>();
            for (var condition : request.conditions()) {
                all.add(holds(root, builder, condition));
            }
            var search = request.search();
            if (search != null) {
                all.add(found(root, builder, request.listing().searched(), search));
            }
            return builder.and(all);
        });
    }

    @SuppressWarnings("unchecked") // A column's values and its attribute have one type, and it compares with itself.
    private static Predicate holds(Root<?> root, CriteriaBuilder builder, Condition<?> condition) {
        var name = condition.column().name();
        if (condition.column().kind() == Column.Kind.CODES) {
            var codes = (HibernateCriteriaBuilder) builder;
            return builder.or(condition.values().stream()
                    .map(code -> (Predicate) codes.arrayContains(root.<String[]>get(name), code.toString()))
                    .toList());
        }
        var attribute = root.<Comparable<Object>>get(name);
        return switch (condition.relation()) {
            case EQUAL -> attribute.in(condition.values());
            case FROM -> builder.greaterThanOrEqualTo(attribute, (Comparable<Object>) condition.bound());
            case TO -> builder.lessThanOrEqualTo(attribute, (Comparable<Object>) condition.bound());
        };
    }

    private static Predicate found(
            Root<?> root, CriteriaBuilder builder, List<? extends Column<?>> searched, String search) {
        var escaped = search.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return builder.or(searched.stream()
                .map(column -> builder.like(builder.lower(root.get(column.name())), "%" + escaped + "%", '\\'))
                .toList());
    }
}
