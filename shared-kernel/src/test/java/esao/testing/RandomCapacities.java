package esao.testing;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Capacity;
import esao.kernel.provenance.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People who are something, each in offices of its own, as tokens of all kinds say. */
public final class RandomCapacities {

    /** The offices that occur. */
    public static final List<OfficeCode> OFFICES =
            Stream.of("2001", "2002", "2003", "200101").map(OfficeCode::new).toList();

    private static final PersonId PERSON = new PersonId("somebody");
    private static final int MOST = 5;
    private static final int ONE_IN = 4;

    private RandomCapacities() {}

    /** Somebody whose roles are bound to offices, but for those said to hold everywhere. */
    public static Actor of(Random random) {
        var capacities = new ArrayList<Capacity>();
        for (var count = random.nextInt(MOST); count > 0; count--) {
            var roles = roles(random);
            capacities.add(
                    random.nextInt(ONE_IN) == 0
                            ? new Capacity(
                                    roles.stream()
                                            .filter(Role::mayHoldEverywhere)
                                            .collect(Collectors.toSet()),
                                    Set.of(),
                                    true,
                                    null)
                            : new Capacity(roles, Set.of(any(OFFICES, random)), false, school(random)));
        }
        return new Actor(PERSON, capacities);
    }

    /** Somebody who is the same in each of several offices. */
    public static Actor sameEverywhere(Random random) {
        var offices = OFFICES.stream().filter(office -> random.nextBoolean()).collect(Collectors.toSet());
        return new Actor(PERSON, roles(random), offices, school(random));
    }

    private static Set<Role> roles(Random random) {
        return Stream.of(Role.values())
                .filter(Role::isOfPeople)
                .filter(role -> random.nextInt(ONE_IN) == 0)
                .collect(Collectors.toSet());
    }

    private static @Nullable SchoolCode school(Random random) {
        return random.nextBoolean() ? new SchoolCode("2002000" + random.nextInt(2)) : null;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
