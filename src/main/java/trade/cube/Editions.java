package trade.cube;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Editions of a classification that amounts of products are of. From one to the next, codes come and go, and goods move among them. */
final class Editions {

    private record ReporterWindow(Member reporter, Window over) {}

    private final Cube cube;
    private final Map<ReporterWindow, Map<String, NavigableSet<Period>>> known = new HashMap<>();
    private final Map<Member, List<AmountReading>> readings = new HashMap<>();

    Editions(Cube cube) {
        this.cube = cube;
    }

    /** Takes note of an amount; that of all products is the same in each edition. */
    void read(AmountReading reading) {
        if (!reading.row().product().label().isTotal() && !of(reading).isEmpty()) {
            readings.computeIfAbsent(reading.row().reporter().label(), none -> new ArrayList<>())
                    .add(reading);
        }
    }

    private Map<String, NavigableSet<Period>> of(AmountReading reading) {
        return known.computeIfAbsent(
                new ReporterWindow(reading.row().reporter().label(), reading.over()),
                one -> cube.editions(one.reporter(), one.over()));
    }

    /** Says which editions amounts of one reporter are of, where these are several, and what is there in some of them alone. */
    void note(BreakdownNotes notes) {
        Map<String, NavigableSet<Period>> periods = new TreeMap<>();
        Set<Member> inSome = new TreeSet<>(Comparator.comparing(Member::name));
        readings.values().forEach(ofReporter -> {
            if (editions(ofReporter.stream()).size() > 1) {
                ofReporter.forEach(one -> of(one).forEach(
                                (edition, some) -> periods.computeIfAbsent(edition, none -> new TreeSet<>())
                                        .addAll(some)));
                inSome.addAll(inSome(ofReporter));
            }
        });
        notes.editions(periods, inSome);
    }

    private Set<Member> inSome(List<AmountReading> ofReporter) {
        Map<Member, List<AmountReading>> byProduct = ofReporter.stream()
                .collect(Collectors.groupingBy(one -> one.row().product().label()));
        byProduct
                .values()
                .removeIf(all -> editions(all.stream())
                        .equals(editions(all.stream().filter(one -> one.amount().reason() != Reason.NOT_REPORTED))));
        return byProduct.keySet();
    }

    private Set<String> editions(Stream<AmountReading> some) {
        return some.flatMap(one -> of(one).keySet().stream()).collect(Collectors.toSet());
    }
}
