package trade.layout.office;

import java.util.List;
import trade.layout.Layout;

/** The layouts of offices. They are built when a file may have one, as that takes its time. */
public final class OfficeLayouts {

    /** The most particular first, as some have all headings of others. */
    public static final List<Layout> LAYOUTS = List.of(
            Comtrade.PLUS,
            Comtrade.LEGACY,
            Comtrade.JSON_NAMES,
            Comtrade.BULK,
            Eurostat.COMEXT,
            Eurostat.BULK,
            Eurostat.OLD_BULK,
            Eurostat.GENERAL,
            Imf.API,
            Imf.PORTAL,
            Imf.DOTS,
            Sdmx.CSV,
            Wto.STATS,
            WorldBank.INDICATORS,
            StatisticsCanada.TABLE,
            BrazilComexStat.FILES,
            UkHmrc.OTS,
            Wits.QUERY,
            Wits.PROFILE,
            Baci.CSV,
            UsCensus.BY_COUNTRY,
            UsCensus.API,
            JapanCustoms.E_STAT,
            TradeMap.MARKETS,
            TradeMap.REPORTERS,
            SpainIne.CSV,
            UnData.GOODS,
            HarvardAtlas.CSV,
            FaoStat.MATRIX,
            FaoStat.TRADE,
            ChinaCustoms.QUERY,
            IndiaEidb.REPORT,
            UkOns.BY_COUNTRY,
            VietnamCustoms.COUNTRY_BY_GOODS,
            VietnamCustoms.GOODS,
            VietnamPress.TABLE,
            VietnamStatistics.WIDE);

    private OfficeLayouts() {}
}
