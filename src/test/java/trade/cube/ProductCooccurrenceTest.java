package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trade.Fixture;

class ProductCooccurrenceTest {

    private static final ProductHierarchy NESTING = new ProductHierarchy(
            Stream.of("03", "85", "8517").map(code -> Member.part(code, code)).toList());

    private final ProductCooccurrence codes = new ProductCooccurrence();

    @Test
    void a_code_without_its_parent_is_a_stray_in_its_own_flow_market_and_period_only() {
        add(Flow.EXPORT, "Peru", "2023", "8517");
        add(Flow.EXPORT, "Japan", "2023", "03");

        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023")).isTrue();
        assertThat(hasStrays(Flow.EXPORT, "Peru", "2022")).isFalse();
        assertThat(hasStrays(Flow.IMPORT, "Peru", "2023")).isFalse();
        assertThat(hasStrays(Flow.EXPORT, "Japan", "2023")).isFalse();
    }

    @Test
    void a_code_beside_its_parent_is_none() {
        add(Flow.EXPORT, "Peru", "2023", "8517");
        add(Flow.EXPORT, "Peru", "2023", "85");

        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023")).isFalse();
    }

    @Test
    void a_parent_in_another_period_does_not_help() {
        add(Flow.EXPORT, "Peru", "2023", "8517");
        add(Flow.EXPORT, "Peru", "2022", "85");

        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023")).isTrue();
    }

    @Test
    void codes_behind_names_are_told_by_themselves() {
        ProductHierarchy nesting = new ProductHierarchy(Stream.of("Manufactures [MA]", "Textiles [MATE]")
                .map(name -> Member.part(name, name))
                .toList());
        add(Flow.EXPORT, "Peru", "2023", "Textiles [MATE]");
        add(Flow.EXPORT, "Japan", "2023", "Textiles [MATE]");
        add(Flow.EXPORT, "Japan", "2023", "Manufactures [MA]");

        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023", nesting)).isTrue();
        assertThat(hasStrays(Flow.EXPORT, "Japan", "2023", nesting)).isFalse();
    }

    @Test
    void a_market_of_a_total_alone_has_no_codes_however_it_is_said() {
        Observation total = observation(Flow.EXPORT, "Peru", "2023", "TOTAL");
        BitSet products = new BitSet();
        products.set(codes.number(total.product()));

        codes.add(total, products);

        assertThat(codes.hasAny(Flow.EXPORT, Member.UNNAMED_REPORTER, Fixture.market("Peru")))
                .isFalse();
        products.set(codes.number(Member.part("03", "03")));
        codes.add(total, products);
        assertThat(codes.hasAny(Flow.EXPORT, Member.UNNAMED_REPORTER, Fixture.market("Peru")))
                .isTrue();
    }

    @Test
    void products_of_several_datasets_were_observed_together() {
        Observation one = observation(Flow.EXPORT, "Peru", "2023", "85");
        BitSet first = new BitSet();
        first.set(codes.number(one.product()));
        BitSet second = new BitSet();
        second.set(codes.number(Member.part("8517", "8517")));

        codes.add(one, second);
        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023")).isTrue();
        codes.add(one, first);
        assertThat(hasStrays(Flow.EXPORT, "Peru", "2023")).isFalse();
    }

    private void add(Flow flow, String market, String period, String code) {
        codes.add(observation(flow, market, period, code));
    }

    private static Observation observation(Flow flow, String market, String period, String code) {
        return Observation.of(
                flow,
                Period.parse(period),
                Member.UNNAMED_REPORTER,
                Fixture.market(market),
                Member.part(code, code),
                BigDecimal.ONE);
    }

    private boolean hasStrays(Flow flow, String market, String window) {
        return hasStrays(flow, market, window, NESTING);
    }

    private boolean hasStrays(Flow flow, String market, String window, ProductHierarchy nesting) {
        return codes.stray(
                        flow,
                        Member.UNNAMED_REPORTER,
                        Fixture.market(market),
                        List.of(WindowTest.window(window)),
                        nesting)
                .isPresent();
    }
}
