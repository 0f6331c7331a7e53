package trade.layout;

import java.util.List;
import java.util.Map;
import trade.cube.Flow;
import trade.message.Text;

/**
 * What people may know of a layout.
 *
 * @param recognition how it is recognised
 * @param unit what its numbers are in
 * @param traps what goes wrong with such files elsewhere, and is taken care of
 * @param flowCodes its codes of flows
 */
public record LayoutDescription(Text name, Text recognition, Text unit, List<Text> traps, Text flowCodes) {

    static Text codes(Map<String, Flow> flows) {
        return Text.list(flows.entrySet().stream()
                .map(flow -> LayoutMessage.FLOW_OF_CODE.with(flow.getKey(), flow.getValue()))
                .toList());
    }
}
