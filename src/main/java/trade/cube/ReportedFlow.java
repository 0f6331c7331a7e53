package trade.cube;

/** A flow of one reporter. */
record ReportedFlow(Flow flow, Member reporter) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedFlow that && flow == that.flow && reporter.equals(that.reporter);
    }

    @Override
    public int hashCode() {
        return 31 * flow.hashCode() + reporter.hashCode();
    }
}
