"""The forms of Arabic dates and quantities, as patterns over the marks that `reader_arabic` explains.

Order counts only between patterns of one length: the first wins, so dates stand before numbers.
"""

from __future__ import annotations

from bitext.facts import clock_values, cycle_values, date_values, duration_values, number_values
from bitext.facts.phrases import DATE, NUMBER, Pattern, by_start, pattern

_MONTH = r"(?:t(?=M))?(?P<M>M)(?:lM)?"
_HEDGE = r"(?P<G>G)?(?P<b>[bO])?"

_DATES: tuple[Pattern, ...] = (
    pattern(
        DATE,
        r"B?(?P<E>E)?(?P<day>[no])V?(?P<K>M)(?:lM)?[rh]?(?P<F>E)?(?P<m>[no])V?(?P<M>M)(?:lM)?(?P<year>n)?",
        date_values.date_range,
    ),
    pattern(DATE, r"[BV]?(?P<day>n)[rh]?(?P<m>n)V?(?P<M>M)(?:lM)?t?(?P<year>n)?", date_values.date_range),
    pattern(DATE, r"[BV](?P<E>E)?(?P<K>M)(?:lM)?r?(?P<F>E)?(?P<M>M)(?:lM)?t?(?P<year>n)?", date_values.date_range),
    pattern(
        DATE,
        rf"(?P<E>E)?(?P<P>P)?(?:t(?=W))?(?P<W>W)?(?P<day>[no])V?{_MONTH}(?:V?t?(?P<year>n)(?!u))?i?(?P<R>R)?",
        date_values.named_date,
    ),
    pattern(DATE, rf"(?P<E>E)?{_MONTH}(?:V?t)?(?P<year>n)i?", date_values.named_date),
    pattern(DATE, rf"(?P<E>E)?{_MONTH}(?P<R>R)?", date_values.named_date),
    pattern(
        DATE, r"(?P<E>E)?(?P<day>[no])?V?(?P<M>M)(?:\.(?P<N>M)\.|(?P<L>M))(?:V?t?(?P<year>n)(?!u))?", date_values.twice_named
    ),
    pattern(DATE, r"n[hl]n[hl]n", date_values.slashed_date),
    pattern(DATE, r"(?P<X>X)", lambda hit: hit["X"].value),
    pattern(DATE, r"[BV]?t?(?P<n>n)[rhl]?t?(?P<m>n)(?![utM])", date_values.year_range),
    pattern(DATE, r"(?P<E>E)?(?P<t>t)(?P<n>n)(?P<i>i)?", date_values.announced_year),
    pattern(DATE, r"(?P<E>E)(?P<n>n)(?!u)", date_values.year),
    pattern(DATE, r"(?P<G>G)(?P<fact>(?P<n>n))(?![ut])", date_values.since_year),
    pattern(DATE, r"(?P<n>n)(?P<i>i)", date_values.year),
    pattern(DATE, r"(?P<n>n)(?!u)", date_values.bare_year),
    pattern(DATE, r"(?P<E>E)?(?:V?t)?(?P<K>K)(?:V?t(?:(?P<o>[on])|R))?", date_values.decade),
    pattern(DATE, r"(?P<E>E)?(?P<t>t)(?P<o>[on])(?P<i>i)?", date_values.century),
    pattern(DATE, r"(?P<b>[bO])?C(?P<n>[nok])(?P<f>f)?(?P<P>P)?", clock_values.clock),
    pattern(DATE, r"(?P<b>[bO])?C(?P<n>[no])(?P<m>n)t(?P<P>P)?", clock_values.clock),
    pattern(DATE, r"C?(?P<n>[no])N(?P<f>f)(?P<P>P)?", clock_values.short_of_clock),
    pattern(DATE, r"(?P<b>[bO])?C?(?P<T>T)(?P<P>P)?", clock_values.clock),
    pattern(DATE, r"(?P<n>o)(?P<f>f)(?P<P>P)?", clock_values.ordinal_clock),
    pattern(DATE, r"(?P<n>k)(?P<P>P)", clock_values.one_o_clock),
    pattern(DATE, r"(?P<n>o)(?P<P>P)", clock_values.ordinal_clock),
    pattern(DATE, r"(?P<n>n)(?P<P>P)(?![tWD])", clock_values.small_clock),
    pattern(DATE, r"(?P<P>P)?[tz]?(?P<W>W)(?P<R>R)?", date_values.day),
    pattern(DATE, r"t?(?P<W>W)(?P<P>P)", date_values.day),
    pattern(DATE, r"(?P<P>P)?t?(?P<D>D)t?(?P<W>W)", date_values.day),
    pattern(DATE, r"(?P<P>P)?t?(?P<D>D)", date_values.day),
    pattern(DATE, r"(?P<D>D)(?P<P>P)", date_values.day),
    pattern(DATE, r"(?P<R>R)(?P<P>P)", date_values.day),
    pattern(DATE, r"(?P<P>P)", date_values.day),
    pattern(DATE, r"(?P<E>E)?(?P<t>t)(?P<R>R)", cycle_values.cycle_or_span),
    pattern(DATE, r"(?P<E>E)?V?(?P<R>R)(?P<t>t)(?!W)", cycle_values.this_cycle),
    pattern(DATE, r"(?P<D>D)(?P<R>R)", cycle_values.named_day),
    pattern(DATE, r"(?P<E>E)(?P<t>t)", cycle_values.cycle),
    pattern(DATE, r"(?P<g>d)(?P<o>[oR])(?:V?t)?R?", cycle_values.third_quarter),
    pattern(DATE, r"(?P<E>E)?(?P<f>f)(?P<o>[oR])(?:V?(?P<t>t))?(?:R|(?:V?t?(?P<year>n)))?", cycle_values.part_of_year),
    pattern(DATE, rf"{_HEDGE}(?P<n>n)(?P<t>t)(?!n?V?M|W)(?:(?P<f>f)t?)?(?P<a>a)?", duration_values.duration),
    pattern(DATE, rf"{_HEDGE}(?P<k>k)?(?P<t>t)(?:(?P<f>f)t?)?(?P<a>a)?", duration_values.plain_duration),
    pattern(DATE, rf"{_HEDGE}(?P<t>t)(?P<k>k)(?P<a>a)?", duration_values.duration),
    pattern(DATE, r"(?P<b>[bO])?(?P<F>f)(?P<t>t)", duration_values.fraction_of_time),
    pattern(DATE, rf"{_HEDGE}(?:nt|tk?)(?:m?(?:nt|t)){{1,4}}f?", duration_values.long_duration),
    pattern(DATE, r"B?(?P<n>n)[rh]?(?P<m>n)(?P<t>t)", duration_values.duration),
    pattern(DATE, r"(?P<t>t)(?P<n>n)(?P<R>R)", duration_values.duration),
    pattern(DATE, r"(?P<n>n)(?P<t>t)(?P<R>R)", duration_values.duration),
    pattern(DATE, r"(?P<n>n)(?P<t>t)oV?t?", duration_values.duration),
    pattern(DATE, rf"{_HEDGE}(?P<v>v)V?(?P<t>t)R?", duration_values.several),
    pattern(DATE, r"(?P<n>g)?(?P<z>z)", duration_values.frequency),
    pattern(DATE, r"(?P<n>n)g(?P<z>[zp])", duration_values.frequency),
    pattern(DATE, r"(?P<n>[ng])\.?(?P<z>p)", duration_values.frequency),
    pattern(DATE, r"(?P<E>E)?(?P<S>S)", date_values.feast),
)
_NUMBERS: tuple[Pattern, ...] = (
    pattern(NUMBER, r"Y?(?P<fact>(?P<b>[bO])?(?P<n>n))(?P<t>t)y", duration_values.age),
    pattern(NUMBER, r"Yy?(?P<fact>(?P<b>[bO])?(?P<n>n))(?P<t>t)", duration_values.age),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<s>s)?(?P<n>n)(?P<u>u)?(?P<a>a)?", number_values.number),
    pattern(NUMBER, r"(?P<b>O)\.{1,2}(?P<fact>(?P<n>n)(?P<u>u)?)", number_values.number),
    pattern(DATE, r"(?P<b>O)[.tG]{1,2}(?P<fact>(?P<n>n)?(?P<t>t))", duration_values.duration),
    pattern(NUMBER, r"(?P<fact>(?P<n>n)(?P<u>u)?)\.{0,2}(?P<a>a)", number_values.number),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<n>n)(?P<u>u)(?P<f>f)u?(?P<a>a)?", number_values.number),
    pattern(NUMBER, r"(?P<b>[bO])?[BV]?(?P<n>n)u?[rh]?(?P<m>n)(?!t)(?P<u>u)?", number_values.number_range),
    pattern(NUMBER, r"(?P<fact>(?P<n>n)(?P<u>u))0", number_values.below_zero),
    pattern(NUMBER, r"h(?P<n>n)(?P<u>u)", number_values.below_zero),
    pattern(NUMBER, r"(?P<v>v)(?P<n>n)(?P<u>u)?", number_values.some_hundreds),
    pattern(NUMBER, r"(?P<n>n)l(?P<m>n)(?![lh])", number_values.written_share),
    pattern(NUMBER, r"(?P<n>n)h(?P<m>n)", number_values.score),
    pattern(NUMBER, r"(?P<n>[nd])\.?Z", number_values.to_nil),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<n>[nk])\.?(?P<x>x)(?P<m>n)", number_values.ratio),
    pattern(NUMBER, r"(?P<x>x)(?P<m>n)", number_values.one_of_each),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<f>f)(?P<n>n)(?P<u>u)?", number_values.half_scale),
    pattern(NUMBER, r"(?P<n>k)(?P<u>u)", number_values.one_percent),
    pattern(NUMBER, r"(?P<fact>(?P<n>o))y", duration_values.age),
    pattern(NUMBER, r"(?P<A>K)y", number_values.decade_age),
    pattern(NUMBER, r"(?P<A>A)", number_values.decade_age),
    pattern(NUMBER, r"(?P<n>[nd])q?Q(?P<m>n)q?", number_values.goals),
    pattern(NUMBER, r"(?P<n>[ndq])q?Q?(?P<m>q)", number_values.goals),
    pattern(NUMBER, r"(?P<H>H)(?P<n>n)g", number_values.multiplied),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<n>n)?(?P<f>f)(?P<u>u)?", number_values.share),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<v>v)(?P<w>v)?(?P<u>u)?", number_values.vague),
    pattern(NUMBER, r"(?P<b>[bO])Y?(?P<n>o)", duration_values.age_limit),
    pattern(NUMBER, r"Y?(?P<o>o)", number_values.ordinal),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<u>u)(?P<f>f)?(?P<a>a)?", number_values.counted_unit),
    pattern(NUMBER, r"(?P<b>[bO])?(?P<fact>(?P<d>d))d{0,2}", number_values.dual),
    pattern(NUMBER, r"(?P<g>g)", number_values.twice),
    pattern(NUMBER, r"(?P<H>H)", number_values.change),
    pattern(NUMBER, r"(?P<k>k)", number_values.one_of_a_kind),
)
PATTERNS: dict[str, tuple[Pattern, ...]] = by_start(_DATES + _NUMBERS)
