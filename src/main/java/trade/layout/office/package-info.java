/**
 * The layouts of offices, a file each. To add one: a class like {@link trade.layout.office.SpainIne} with its layouts, a line in {@link
 * trade.layout.office.OfficeLayouts}, its words in {@code OfficeMessage}, and a file as it is published among the fixtures.
 */
package trade.layout.office;
