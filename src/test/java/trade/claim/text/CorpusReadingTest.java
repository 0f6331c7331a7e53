package trade.claim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sentences of the corpus are read right or refused, and never misread. */
class CorpusReadingTest {

    /** With -Dscore how each sentence is read is printed, and the score. */
    private static final boolean IS_PRINTED = System.getProperty("score") != null;

    /** May only rise. */
    private static final int RIGHT_IN_ITS_MANNER = 250;

    private static final int RIGHT = 147;

    /** Owners, forecasts, rates, ranges, bases and periods that may be taken for one another. */
    @Test
    void a_trap_is_read_right_or_refused() throws IOException {
        CorpusScore score = new CorpusScore();
        for (CorpusScore.Line line : CorpusScore.Line.all(Path.of("src/test/resources/sentences/traps.tsv"))) {
            score.add(line, IS_PRINTED);
        }

        print(score);
        assertThat(score.misreadings).isEmpty();
        assertThat(score.right).as(score.toString()).isGreaterThanOrEqualTo(127);
    }

    /** Sentences in the manner of newspapers and offices; none as a reading is one that may be refused alone. */
    @Test
    void a_sentence_in_the_manner_of_the_press_is_read_right_or_refused() throws IOException {
        CorpusScore score = new CorpusScore();
        for (CorpusScore.Line line : CorpusScore.Line.all(Path.of("src/test/resources/sentences/press.tsv"))) {
            score.add(line, false);
        }

        assertThat(score.misreadings).isEmpty();
        assertThat(score.right).as(score.toString()).isGreaterThanOrEqualTo(RIGHT_IN_ITS_MANNER);
    }

    @Test
    void no_sentence_of_the_press_is_misread() throws IOException {
        CorpusScore score = new CorpusScore();
        for (CorpusScore.Line line : CorpusScore.Line.all(CorpusScore.SENTENCES)) {
            score.add(line, IS_PRINTED);
        }

        print(score);
        assertThat(score.misreadings).isEmpty();
        assertThat(score.right).as(score.toString()).isGreaterThanOrEqualTo(RIGHT);
    }

    private static void print(CorpusScore score) {
        if (IS_PRINTED) {
            System.out.println(score);
        }
    }
}
