package trade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class CommandModelTest {

    private static final TradeCommand TRADE = new TradeCommand(HelpTest.silent());

    static Stream<Class<?>> commands() {
        return Subcommands.types().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_model_is_that_which_picocli_makes_of_the_annotations(Class<?> type) throws ReflectiveOperationException {
        CommandSpec made = CommandModel.of(command(type), TRADE);
        CommandSpec ofAnnotations = CommandSpec.forAnnotatedObject(command(type));
        ofAnnotations.mixinStandardHelpOptions(true);

        assertThat(made.name()).isEqualTo(ofAnnotations.name());
        assertThat(texts(made.usageMessage())).isEqualTo(texts(ofAnnotations.usageMessage()));
        assertThat(made.args().stream().map(CommandModelTest::facts))
                .containsExactlyInAnyOrderElementsOf(ofAnnotations.args().stream()
                        .map(CommandModelTest::facts)
                        .toList());
    }

    private static Object command(Class<?> type) throws ReflectiveOperationException {
        if (type == TradeCommand.class) {
            return TRADE;
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static List<List<String>> texts(UsageMessageSpec usage) {
        return Stream.of(usage.header(), usage.customSynopsis(), usage.description(), usage.footer(), new String[] {
                    usage.synopsisSubcommandLabel()
                })
                .map(Arrays::asList)
                .toList();
    }

    private static List<Object> facts(ArgSpec argument) {
        return List.of(
                argument instanceof OptionSpec option ? List.of(option.names()) : List.of(),
                argument instanceof PositionalParamSpec parameter
                        ? List.of(parameter.index().toString())
                        : List.of(),
                argument instanceof OptionSpec option ? option.usageHelp() : "",
                argument instanceof OptionSpec option ? option.versionHelp() : "",
                argument.arity(),
                argument.arity().isUnspecified(),
                argument.type(),
                argument.typeInfo().isMultiValue() ? List.of(argument.auxiliaryTypes()) : List.of(),
                argument.arity().max() == 0 ? "" : argument.paramLabel(),
                List.of(argument.description()),
                argument.splitRegex(),
                argument.splitRegexSynopsisLabel(),
                argument.scopeType(),
                argument.required(),
                argument.hidden(),
                argument.interactive());
    }
}
