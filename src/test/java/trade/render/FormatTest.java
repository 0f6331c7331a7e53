package trade.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trade.render.Tables.awkward;
import static trade.render.Tables.rendered;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format on the same awkward table. */
class FormatTest {

    @Test
    void table() {
        assertThat(rendered(Format.TABLE.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        Exports by market, million USD

                        market              2024   growth %  contribution pp  rank
                        Bờ Biển Ngà          1.2      +12.3              0.0     1
                        a|b*"c" \\d           0.5  base zero             +3.0     2
                        Other (not listed)   0.1       -7.5              0.0
                        Total                1.8        0.0              0.0

                        note: all is well
                        warning: a month lacks
                        """);
    }

    @Test
    void csv() {
        assertThat(rendered(Format.CSV.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        flow,market,value_usd,growth_pct,contribution_pp,rank,missing
                        export,Bờ Biển Ngà,1234567.125,12.25,-0.04,1,
                        export,"a|b*""c""\t\\d",500000,,3,2,growth_pct: base zero
                        export,Other (not listed),100000,-7.45,0,,
                        """);
    }

    @Test
    void tsv() {
        assertThat(rendered(Format.TSV.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        flow\tmarket\tvalue_usd\tgrowth_pct\tcontribution_pp\trank\tmissing
                        export\tBờ Biển Ngà\t1234567.125\t12.25\t-0.04\t1\t
                        export\ta|b*"c"\\t\\\\d\t500000\t\t3\t2\tgrowth_pct: base zero
                        export\tOther (not listed)\t100000\t-7.45\t0\t\t
                        """);
    }

    @Test
    void json() {
        assertThat(rendered(Format.JSON.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        {
                          "title": "Exports by market",
                          "flow": "export",
                          "currency": "USD",
                          "rows": [
                            {"market": "Bờ Biển Ngà", "value_usd": 1234567.125, "growth_pct": 12.25, "contribution_pp": -0.04, "rank": 1},
                            {"market": "a|b*\\"c\\"\\t\\\\d", "value_usd": 500000, "growth_pct": null, "contribution_pp": 3, "rank": 2, "missing": {"growth_pct": "base zero"}},
                            {"market": "Other (not listed)", "value_usd": 100000, "growth_pct": -7.45, "contribution_pp": 0, "rank": null}
                          ],
                          "total": {"market": "Total", "value_usd": 1834567.125, "growth_pct": 0, "contribution_pp": 0, "rank": null},
                          "notes": [
                            {"text": "all is well", "warning": false},
                            {"text": "a month lacks", "warning": true}
                          ]
                        }
                        """);
    }

    @Test
    void ndjson() {
        assertThat(rendered(Format.NDJSON.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        {"flow": "export", "market": "Bờ Biển Ngà", "value_usd": 1234567.125, "growth_pct": 12.25, "contribution_pp": -0.04, "rank": 1}
                        {"flow": "export", "market": "a|b*\\"c\\"\\t\\\\d", "value_usd": 500000, "growth_pct": null, "contribution_pp": 3, "rank": 2, "missing": {"growth_pct": "base zero"}}
                        {"flow": "export", "market": "Other (not listed)", "value_usd": 100000, "growth_pct": -7.45, "contribution_pp": 0, "rank": null}
                        """);
    }

    @Test
    void markdown() {
        assertThat(rendered(Format.MARKDOWN.renderer(Tables.PLAIN), awkward())).isEqualTo("""
                        **Exports by market, million USD**

                        | market | 2024 | growth % | contribution pp | rank |
                        | :-- | --: | --: | --: | --: |
                        | Bờ Biển Ngà | 1.2 | +12.3 | 0.0 | 1 |
                        | a\\|b\\*"c" \\\\d | 0.5 | base zero | +3.0 | 2 |
                        | Other (not listed) | 0.1 | -7.5 | 0.0 |  |
                        | **Total** | **1.8** | **0.0** | **0.0** |  |

                        Note: all is well

                        Warning: a month lacks
                        """);
    }

    @Test
    void control_characters_in_json_are_escaped() {
        assertThat(Json.string("a\u0001b\nc\rd\u001fe")).isEqualTo("\"a\\u0001b\\nc\\rd\\u001fe\"");
    }

    @Test
    void a_terminal_shows_colours_and_cuts_names_to_its_width() {
        Style narrow = new Style(Optional.empty(), OptionalInt.empty(), true, 54);

        assertThat(rendered(Format.TABLE.renderer(narrow), awkward()))
                .contains("\u001b[1mmarket          2024   growth %  contribution pp  rank\u001b[0m")
                .contains("Other (not li…   0.1       \u001b[31m-7.5\u001b[0m")
                .contains("\u001b[2mbase zero\u001b[0m")
                .contains("\u001b[33mwarning\u001b[0m: a month lacks");
    }

    @ParameterizedTest
    @EnumSource
    void no_locale_changes_anything(Format format) {
        String expected = rendered(format.renderer(Tables.PLAIN), awkward());
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"de-DE", "vi-VN", "tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(rendered(format.renderer(Tables.PLAIN), awkward())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_writer_that_fails_is_not_swallowed(Format format) {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> format.renderer(Tables.PLAIN).render(awkward(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
