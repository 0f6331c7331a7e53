/**
 * The command line: the only package that knows picocli. A command is the translation from options to a figure; all else is
 * done by {@link trade.cli.FigureCommand}. Start reading at {@link trade.cli.Main}.
 */
package trade.cli;
