package trade.figure;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import trade.cube.Cube;
import trade.cube.CubeExport;
import trade.cube.Dimension;
import trade.cube.IncompatibleParameters;
import trade.cube.Measure;
import trade.cube.Member;
import trade.cube.Observation;
import trade.cube.Query;
import trade.cube.QueryParameter;
import trade.cube.Selection;
import trade.cube.Slice;
import trade.message.Text;
import trade.table.Cell;
import trade.table.Column;
import trade.table.ColumnName;
import trade.table.Note;
import trade.table.Table;
import trade.table.Unit;

/**
 * The dataset itself, summed: a big one is reduced once and asked many times.
 *
 * <pre>
 * value = sum of the observations of a period, flow, reporter, market and product
 * </pre>
 *
 * <ul>
 *   <li>Its fields are those of a long dataset, so that what it prints for programs is one, and figures of it are those of what was
 *       read: totals, groups and codes within others stay as they are published, and what was withheld stays withheld.
 *   <li>Flows, reporters and periods stay apart: exports and imports have no sum, and months are needed as such a year later.
 *   <li>Where markets, or products, are not kept, their total takes their place: the published one, else the sum of the parts, settled
 *       over all periods.
 *   <li>Of several vintages one stays; that it is an estimate is said.
 * </ul>
 *
 * @param slice the rows are by its markets, by its products, or by both; those of which some are selected are kept in any case, as
 *     nothing else would say what is left
 */
public record Sum(Slice slice) implements Figure {

    /** @throws IncompatibleParameters where sums roll, or are of a total without some of it */
    public Sum {
        if (slice.time().rolling() > 1) {
            throw new IncompatibleParameters(FigureMessage.SUM_ROLLING);
        }
        if (Stream.of(slice.reporters(), slice.markets(), slice.products()).anyMatch(Selection::isDifference)) {
            throw new IncompatibleParameters(FigureMessage.SUM_OF_DIFFERENCE.with(QueryParameter.MARKET));
        }
        List<Dimension> by = new ArrayList<>(List.of(Dimension.REPORTER));
        if (slice.by().contains(Dimension.MARKET) || !slice.markets().isAll()) {
            by.add(Dimension.MARKET);
        }
        if (slice.by().contains(Dimension.PRODUCT) || !slice.products().isAll()) {
            by.add(Dimension.PRODUCT);
        }
        slice = slice.withDimensions(by);
    }

    @Override
    public Query query() {
        return slice.query();
    }

    @Override
    public Table of(Cube cube) {
        CubeExport reduction = new CubeExport(cube, slice);
        List<Observation> observations = reduction.observations();
        Map<Column, Function<Observation, Text>> labels = labels(observations);
        List<Column> columns = new ArrayList<>(labels.keySet());
        columns.add(
                slice.measure() == Measure.QUANTITY
                        ? Column.of(ColumnName.QUANTITY, Heading.QUANTITY, Unit.VALUE)
                        : Column.of(ColumnName.VALUE, Heading.VALUE, Unit.VALUE));
        return new Table(
                title(reduction),
                Map.of(),
                columns,
                rows(observations, List.copyOf(labels.values())),
                Stream.concat(
                                reduction.remarks().stream().map(remark -> new Note(remark, false)),
                                reduction.warnings().stream().map(warning -> new Note(warning, true)))
                        .toList(),
                cube.currency());
    }

    /** The fields of a long dataset that are needed, in the words that it is read by. */
    private Map<Column, Function<Observation, Text>> labels(List<Observation> observations) {
        Map<Column, Function<Observation, Text>> labels = new LinkedHashMap<>();
        if (observations.stream().anyMatch(one -> !one.reporter().equals(Member.UNNAMED_REPORTER))) {
            labels.put(Column.label(Dimension.REPORTER), one -> Dimension.REPORTER.nameOf(one.reporter()));
        }
        labels.put(Column.label(Dimension.FLOW), Observation::flow);
        labels.put(Column.label(Dimension.PERIOD), Observation::period);
        if (isBy(Dimension.MARKET)
                || observations.stream().anyMatch(one -> one.market().isListed())) {
            labels.put(Column.label(Dimension.MARKET), one -> Dimension.MARKET.nameOf(one.market()));
        }
        if (isBy(Dimension.PRODUCT)
                || observations.stream().anyMatch(one -> one.product().isListed())) {
            labels.put(Column.label(Dimension.PRODUCT), one -> Dimension.PRODUCT.nameOf(one.product()));
        }
        if (observations.stream().anyMatch(one -> one.vintage().status() != null)) {
            labels.put(
                    Column.label(ColumnName.VINTAGE, Heading.VINTAGE),
                    one -> one.vintage().status() == null
                            ? Text.NONE
                            : one.vintage().status());
        }
        if (slice.measure() == Measure.QUANTITY) {
            labels.put(Column.label(ColumnName.UNIT, Heading.UNIT), one -> Observation.nameOf(one.unit()));
        }
        return labels;
    }

    private boolean isBy(Dimension dimension) {
        return slice.by().contains(dimension);
    }

    /** Of a big dataset each row is made when it is printed. */
    private static List<List<Cell>> rows(List<Observation> observations, List<Function<Observation, Text>> labels) {
        return new AbstractList<>() {
            @Override
            public List<Cell> get(int index) {
                Observation one = observations.get(index);
                Cell number = one.value() == null ? Cell.missing(one.withheld()) : Cell.value(one.value());
                return Stream.concat(labels.stream().map(label -> Cell.label(label.apply(one))), Stream.of(number))
                        .toList();
            }

            @Override
            public int size() {
                return observations.size();
            }
        };
    }

    private Text title(CubeExport reduction) {
        List<Dimension> by = Stream.of(Dimension.MARKET, Dimension.PRODUCT)
                .filter(this::isBy)
                .toList();
        Text title = FigureMessage.TRADE;
        if (slice.measure() == Measure.QUANTITY) {
            title = FigureMessage.IN_QUANTITY.with(title);
        }
        if (!by.isEmpty()) {
            title = FigureMessage.BY.with(title, FigureMessage.AND.joining(by));
        }
        return FigureMessage.OVER.with(title, reduction.window());
    }
}
