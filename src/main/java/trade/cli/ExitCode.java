package trade.cli;

/** What the exit codes mean; scripts rely on them. */
final class ExitCode {

    static final int OK = 0;
    /** Of {@code check}: the claims were read, and some do not hold. */
    static final int SOME_DO_NOT_HOLD = 1;
    /** An option or value is wrong, or a market, product or column is unknown. */
    static final int USAGE = 2;
    /** The data is wrong: CSV, number, duplicate, mixed currency. */
    static final int BAD_DATA = 3;
    /** Something cannot be read or written, or does not fit into memory. */
    static final int IO = 4;
    /** The data holds nothing of what was asked for. */
    static final int NOTHING_MATCHED = 5;
    /** A strict run had a warning. */
    static final int STRICT = 6;
    /** A bug. */
    static final int BUG = 70;
    /** The reader closed the pipe. */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
