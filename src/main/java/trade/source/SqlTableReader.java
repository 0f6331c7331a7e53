package trade.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trade.csv.DataException;
import trade.database.Aggregate;
import trade.database.DatabaseFailure;
import trade.database.ResultColumn;
import trade.database.Select;
import trade.database.Session;
import trade.layout.Field;
import trade.layout.Header;
import trade.layout.Headings;
import trade.layout.Layout;
import trade.layout.LoneCountry;
import trade.layout.Overrides;
import trade.layout.PeriodColumn;
import trade.layout.PlainLayouts;
import trade.layout.ReportUnpivot;
import trade.layout.UnreadColumns;
import trade.layout.UnreadableHeader;
import trade.layout.ValueColumn;
import trade.layout.office.Layouts;

/**
 * Reads a table into the cube of its run, beside {@link RowReader}, which stays the definition of what a row means.
 *
 * <p>What can be added up where it is, is: see {@link AggregatePushdown}. Numbers that are no exact ones for the engine, be they texts or floating
 * ones of more decimals than it can hold, come over row by row, as no sum of them would be that of the same numbers in a file.
 */
final class SqlTableReader {

    private final DatasetIntake intake;
    private final ReadSession run;
    private final Problems problems;
    private final SqlTable table;

    SqlTableReader(DatasetIntake intake, SqlTable table) {
        this.intake = intake;
        this.run = intake.session();
        this.problems = intake.problems();
        this.table = table;
    }

    void read() throws IOException {
        if (run.duplicates().rule() == Duplicates.Rule.LAST) {
            throw DataException.of(table.name(), SourceMessage.NO_LAST_ROW, SourceMessage.ADD_UP);
        }
        try (Session session = Session.open(table.database())) {
            try {
                read(session);
            } finally {
                run.cube().trail().ifPresent(trail -> trail.asked(session.sent()));
            }
        } catch (DatabaseFailure failure) {
            if (failure.isOfData()) {
                throw DataException.of(table.name(), failure.explanation());
            }
            throw failure;
        }
    }

    private void read(Session session) throws IOException {
        List<ResultColumn> columns = session.columns(table.relation());
        Header header = header(session, columns);
        List<Aggregate> summands = new ArrayList<>();
        for (ValueColumn value : header.values()) {
            ResultColumn column = columns.get(value.column());
            if (!column.mayHoldNumbers()) {
                throw DataException.of(
                        table.name(),
                        SourceMessage.COLUMN_WITHOUT_NUMBERS.with(column.name(), column.typeName()),
                        SourceMessage.SAY_VALUE_COLUMN);
            }
            session.summand(column).ifPresent(summands::add);
        }
        OpenTable open = OpenTable.of(table.relation(), session, columns, header, run.options());
        RowReader reading = intake.begin(open);
        boolean isExact = summands.size() == header.values().size() && open.canSumExactly(summands);
        if (isExact && header.areMembersApart()) {
            new AggregatePushdown(run, open, summands, reading, problems).read();
        } else {
            if (!isExact) {
                run.cube().remark(SourceMessage.ROW_BY_ROW.with(table.name()));
            }
            problems.showColumns(open.names(List.copyOf(open.header().read())));
            open.rows(List.of(), reading::next);
        }
        reading.end();
    }

    private Header header(Session session, List<ResultColumn> columns) throws IOException {
        Headings headings = Headings.of(columns.stream().map(ResultColumn::name).toList());
        try {
            Overrides overrides = run.options().overrides();
            Layout layout = Layouts.of(headings, overrides).orElse(PlainLayouts.LONG);
            if (layout.reshaping() != ReportUnpivot.NONE || layout.headerRows() > 1) {
                throw DataException.of(table.name(), SourceMessage.REPORT_IN_TABLE, SourceMessage.READ_ITS_FILE);
            }
            Header header = Header.of(layout, headings, run.query().measure(), overrides, "", table.name());
            if (PeriodColumn.isDoubtful(header, overrides)) {
                OpenTable open = OpenTable.of(table.relation(), session, columns, header, run.options());
                overrides = PeriodColumn.settled(
                        header, overrides, open.sample(header.columns().get(Field.PERIOD), Select.StatementKind.SUMS));
                header = Header.of(layout, headings, run.query().measure(), overrides, "", table.name());
            }
            if (UnreadColumns.exist(header)) {
                OpenTable open = OpenTable.of(table.relation(), session, columns, header, run.options());
                Overrides settled = new UnreadColumns(
                                header, overrides, open.sample(UnreadColumns.needed(header), Select.StatementKind.ROWS))
                        .settled();
                header = Header.of(layout, headings, run.query().measure(), settled, "", table.name());
            }
            // the name may be a statement, whose "from" says nothing of partners
            Optional<LoneCountry> country = LoneCountry.in(header, overrides);
            if (country.isPresent()) {
                OpenTable open = OpenTable.of(table.relation(), session, columns, header, run.options());
                country.get().refuseUnsaid("", "", open.sample(List.copyOf(header.read()), Select.StatementKind.ROWS));
            }
            return header;
        } catch (UnreadableHeader unreadable) {
            throw unreadable.at(table.name());
        }
    }
}
