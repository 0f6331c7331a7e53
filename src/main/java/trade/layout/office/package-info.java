/**
 * The layouts of offices: each is a constant of a class like {@link trade.layout.office.SpainIne}, whose words are in both languages there.
 * Nothing lists them: the build finds them in the classes ({@link trade.layout.office.LayoutIndex}).
 */
package trade.layout.office;
