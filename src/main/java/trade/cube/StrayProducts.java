package trade.cube;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.message.Text;

/**
 * Products whose codes lie within others elsewhere, and which stand alone where they are counted: a sum at the level of the others would
 * drop them, and one at both levels would count trade twice.
 *
 * @param markets that are counted, besides the world
 * @param isWorldEnough whether these are not counted where the world has products of its own
 */
record StrayProducts(
        Cube cube,
        Slice slice,
        List<Member> reporters,
        List<Member> markets,
        boolean isWorldEnough,
        List<Window> compared) {

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
        boolean isWorldAlone = isWorldEnough && cube.codesTogether().hasAny(flow, reporter, Member.WORLD);
        return Stream.concat(Stream.of(Member.WORLD), isWorldAlone ? Stream.empty() : markets.stream());
    }

    private Text words(Member stray, Member reporter, Member market, ProductHierarchy codes) {
        return CubeMessage.STRAY_PRODUCT.with(
                Dimension.PRODUCT.nameOf(stray),
                reporters.size() > 1 ? Dimension.REPORTER.nameOf(reporter) : Dimension.MARKET.nameOf(market),
                codes.outerCodes(stray).findFirst().orElseThrow());
    }
}
