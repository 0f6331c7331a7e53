package trade.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trade.Fixture;

class ObservationTest {

    @Test
    void another_vintage_or_edition_changes_nothing_else() {
        Observation one =
                Fixture.observations("2023 export Peru:Japan 0901 7kg HS2017").get(0);

        assertThat(one.withEdition("HS2022"))
                .isEqualTo(Fixture.observations("2023 export Peru:Japan 0901 7kg HS2022")
                        .get(0));
        assertThat(one.withEdition("").withVintage(Vintage.parse("final").orElseThrow()))
                .isEqualTo(Fixture.observations("2023 export Peru:Japan 0901 7kg final")
                        .get(0));
    }
}
