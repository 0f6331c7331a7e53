package trade.cube;

import java.util.Collections;
import java.util.List;
import trade.message.MessageKey;
import trade.message.Template;

/** Why a number does not exist, the gravest first of those why parts of a sum do not. */
public enum Reason implements MessageKey {
    /** The dataset holds nothing of that period at that level of detail. */
    NO_DATA("no data"),
    /** The period is there, but not this market or product in it. */
    NOT_REPORTED("not reported"),
    /** The period is there, but not yet of this reporter. */
    NOT_YET_REPORTED("not reported"),
    /** Of a difference, one side of which is there and the other is not; of a group that is published, of which there are members alone. */
    PART_NOT_REPORTED("not reported"),
    /** Some periods of the window are not there. */
    PARTIAL_PERIOD("partial period"),
    /** Reported of longer periods alone, of which this one is a part. */
    LONGER_PERIOD("longer period"),
    /** The office keeps it to itself. */
    CONFIDENTIAL("confidential"),
    /** The office says that it has no number. */
    NOT_AVAILABLE("not available"),
    /** Of a sum of several reporters, one of which has not reported the period. */
    REPORTER_MISSING("reporter missing"),
    /** Kilograms and pieces have no sum. */
    MIXED_UNITS("mixed units"),
    /** Markets of years and markets of months were added up before anybody could tell them apart. */
    MIXED_PERIODS("mixed periods"),
    /** What is published of the world and what is but the sum of the markets listed have neither sum nor difference. */
    MIXED_COVERAGE("mixed coverage"),
    /** Of a sum of published groups that have members in common, which are not told apart. */
    SHARED_MEMBERS("shared members"),
    /** What the two sides of a comparison are of is not the same: a part of one is not told in the other. */
    OTHER_PARTS("other parts"),
    /** Less than half of the unit that the office publishes in, but not nothing; beside any other reason it says nothing. */
    ROUNDED_TO_ZERO("rounded to zero"),
    BASE_MISSING("base missing"),
    BASE_ZERO("base zero"),
    BASE_NEGATIVE("base negative"),
    NO_CHANGE("no change"),
    /** Of a group nothing is listed but itself. */
    NOT_BROKEN_DOWN("not broken down"),
    NEGATIVE_PART("negative part"),
    /** An estimate and what is none have no ratio, unless it is asked for. */
    MIXED_VINTAGES("mixed vintages");

    private final Template template;

    Reason(String english) {
        template = new Template(english);
    }

    @Override
    public Template template() {
        return template;
    }

    /** Whether the office has a number, or had one, and does not tell it. */
    public boolean isOfOffice() {
        return this == CONFIDENTIAL || this == NOT_AVAILABLE;
    }

    /** Whether there was trade, or may have been, of which the office gives no number. */
    public boolean isWithheld() {
        return isOfOffice() || this == ROUNDED_TO_ZERO;
    }

    /** Of two reasons why parts of a sum are withheld, the one that speaks for the sum. */
    Reason graver(Reason other) {
        return Collections.min(List.of(this, other));
    }

    @Override
    public String toString() {
        return template.english();
    }
}
