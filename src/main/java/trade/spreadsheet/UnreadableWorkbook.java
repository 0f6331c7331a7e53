package trade.spreadsheet;

import java.io.IOException;

/** A workbook that is damaged, or made in a way that is not understood. */
public final class UnreadableWorkbook extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableWorkbook(Throwable cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
