package trade.cube;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Products whose codes lie within others elsewhere, and which stand alone where they are counted: a sum at the level of the others would
 * drop them, and one at both levels would count trade twice.
 *
 * @param markets that are counted
 * @param listed that are counted where the world has no products of its own; none where it is not asked for
 */
record StrayProducts(
        Cube cube,
        Slice slice,
        List<Member> reporters,
        List<Member> markets,
        List<Member> listed,
        List<Window> compared) {

    StrayProducts ofAllMarkets(List<Member> all) {
        return new StrayProducts(cube, slice, reporters, List.of(), all, compared);
    }

    /** The first of them, in words. */
    Optional<Text> first(ProductHierarchy codes) {
        if (codes.nested().isEmpty()) {
            return Optional.empty();
        }
        return slice.flows().stream()
                .flatMap(flow -> reporters.stream()
                        .flatMap(reporter -> counted(flow, reporter)
                                .flatMap(market -> cube
                                        .codesTogether()
                                        .stray(flow, reporter, market, compared, codes)
                                        .map(stray -> words(stray, reporter, market, codes))
                                        .stream())))
                .findFirst();
    }

    private Stream<Member> counted(Flow flow, Member reporter) {
        boolean isWorldPublished = cube.codesTogether().hasAny(flow, reporter, Member.WORLD);
        return Stream.of(
                        Stream.of(Member.WORLD),
                        markets.stream(),
                        isWorldPublished ? Stream.<Member>empty() : listed.stream())
                .flatMap(some -> some);
    }

    private Text words(Member stray, Member reporter, Member market, ProductHierarchy codes) {
        return CubeMessage.STRAY_PRODUCT.with(
                Dimension.PRODUCT.nameOf(stray),
                reporters.size() > 1 ? Dimension.REPORTER.nameOf(reporter) : Dimension.MARKET.nameOf(market),
                codes.outerCodes(stray).findFirst().orElseThrow());
    }
}
