"""From the items of a pattern to a Number."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import units
from bitext.facts.shared import amount_of, bound, tied, unit
from bitext.facts.values import Bound, Firmness, Form, Number

if TYPE_CHECKING:
    from bitext.facts.phrases import Atom, Hit


def number(hit: Hit) -> Number | None:
    """A counted or measured amount."""
    atom: Atom = hit["n"].value
    if len(atom.digits) > 1 and atom.digits.startswith("0") and atom.digits.isdecimal():
        return Number(atom.amount, Form.LABEL)
    extra = Fraction(hit.value("f", 0))
    return Number(atom.amount + extra, Form.CARDINAL, bound(hit), unit(hit), None, () if extra else atom.others)


def number_range(hit: Hit) -> Number | None:
    """From one amount to another; the first takes over the scale of the second (2 tot 3 miljoen) and of its unit."""
    low, high = hit["n"].value, hit["m"].value
    first, second = low.amount, high.amount
    if not tied(hit) or (low.digits.startswith("0") and len(low.digits) > 1 and low.digits.isdecimal()):
        return None
    if first >= second and not high.scaled:
        return None
    if high.scaled and not low.scaled and first < 1000 <= second:
        scale = Fraction(1)
        while second / scale >= 1000:
            scale *= 1000
        if first < second / scale and low.digits:
            first *= scale
    if first >= second:
        return None
    return Number(first, Form.CARDINAL, bound(hit), unit(hit), second)


def score(hit: Hit) -> Number | None:
    """2-1, of which both figures are short."""
    first, second = hit["n"].value, hit["m"].value
    if not (first.digits and second.digits) or max(first.amount, second.amount) > 250:
        return None
    return Number(first.amount, Form.SCORE, upper=second.amount)


def to_nil(hit: Hit) -> Number | None:
    return Number(amount_of(hit["n"]), Form.SCORE, upper=Fraction(0))


def ratio(hit: Hit) -> Number | None:
    """Six of ten; nonsense where the whole is smaller than its part."""
    part, whole = amount_of(hit["n"]), amount_of(hit["m"])
    each = hit["x"].value == "each"
    if whole <= 1 or part > whole or (whole not in (3, 4, 5, 10, 100, 1000) and not (each and whole <= 20)):
        return None  # 51 of 96 seats is two counts
    if part == 1 and not each:
        return None  # een van de vijf
    return Number(part / whole, Form.SHARE, bound(hit), others=(part, whole))


def share(hit: Hit) -> Number | None:
    """A half, two thirds; with a numeral before it as many of them."""
    times = amount_of(hit["n"]) if hit.has("n") else Fraction(1)
    value = times * Fraction(hit["f"].value)
    if hit.has("n") and value > 1:
        return None
    return Number(value, Form.SHARE, bound(hit), unit(hit))


def ordinal(hit: Hit) -> Number | None:
    faint = hit["o"].value == 1
    return Number(Fraction(hit["o"].value), Form.ORDINAL, bound(hit), firmness=Firmness.FAINT if faint else Firmness.LIKELY)


def vague(hit: Hit) -> Number | None:
    """Tens, hundreds; two such words multiply (عشرات الآلاف)."""
    amount = Fraction(hit["v"].value)
    if hit.has("w"):
        amount *= Fraction(hit["w"].value)
    return Number(amount, Form.VAGUE, bound(hit), unit(hit), firmness=Firmness.LIKELY if amount > 3 else Firmness.FAINT)


def dual(hit: Hit) -> Number | None:
    count, firmness = hit["d"].value
    firmness = max([firmness] + [item.value[1] for item in hit.items if item.mark == "d" and item.value[0] == count])
    return Number(Fraction(count), Form.CARDINAL, bound(hit), firmness=firmness)


def counted_unit(hit: Hit) -> Number | None:
    """A unit that tells its own number: كيلوغرامين, ميل."""
    key, count = hit["u"].value
    if not count or (units.dimension(key) in (units.SHARE, "points") and count != 2):
        return None
    extra = Fraction(hit.value("f", 0))
    firm = Firmness.FIRM if count == 2 else Firmness.FAINT
    return Number(count + extra, Form.CARDINAL, bound(hit), key, firmness=firm)


def change(hit: Hit) -> Number | None:
    return Number(Fraction(hit["H"].value), Form.CHANGE, firmness=Firmness.LIKELY)


def one_of_each(hit: Hit) -> Number | None:
    """طفلا من كل عشرة: one child in ten."""
    whole = amount_of(hit["m"])
    return Number(1 / whole, Form.SHARE) if hit["x"].value == "each" and whole > 1 else None


def half_scale(hit: Hit) -> Number | None:
    """Een half miljoen, ربع مليون."""
    atom = hit["n"].value
    if not atom.scaled or hit["f"].value >= 1 or hit["f"].article or hit["n"].article or hit["n"].joined:
        return None
    return Number(atom.amount * hit["f"].value, bound=bound(hit), unit=unit(hit))


def about_tens(hit: Hit) -> Number:
    """Een twintigtal: about twenty."""
    return Number(Fraction(hit["c"].value[0]), bound=Bound.ABOUT)


def one_unit(hit: Hit) -> Number:
    """Een kilo: one, faintly."""
    return Number(Fraction(1), bound=bound(hit), unit=unit(hit), firmness=Firmness.FAINT)


def one(hit: Hit) -> Number:
    """Een is an article unless its accents say otherwise."""
    firm = hit["k"].text == "firm"
    return Number(Fraction(1), firmness=Firmness.LIKELY if firm else Firmness.FAINT)


def twice(hit: Hit) -> Number | None:
    """مرتين."""
    return Number(Fraction(2), firmness=Firmness.LIKELY) if hit["g"].value == 2 else None


def decade_age(hit: Hit) -> Number | None:
    """ستيني, een zestiger: a person of sixty to seventy."""
    return Number(Fraction(hit["A"].value), Form.VAGUE, firmness=Firmness.LIKELY)


def one_percent(hit: Hit) -> Number | None:
    """واحد بالمئة."""
    key = hit["u"].value[0]
    return Number(Fraction(1), unit=key) if key in ("%", "‰", "pp") else None


def goals(hit: Hit) -> Number | None:
    """ثلاثة أهداف مقابل هدف, هدفين لهدف."""
    opposed = any(item.mark == "Q" for item in hit.items) or hit["m"].text == "ل"
    named = any(item.mark == "q" for item in hit.items)
    first, second = amount_of(hit["n"]), amount_of(hit["m"])
    if not (opposed and named) or max(first, second) > 30:
        return None
    return Number(first, Form.SCORE, upper=second)


def multiplied(hit: Hit) -> Number | None:
    """تضاعف ثلاث مرات: so many times as much."""
    return Number(amount_of(hit["n"]), Form.CHANGE, firmness=Firmness.LIKELY)


def below_zero(hit: Hit) -> Number | None:
    """Five degrees of frost: -5 graden, 5 درجات تحت الصفر."""
    key = hit["u"].value[0]
    return Number(-hit["n"].value.amount, unit=key) if units.dimension(key) in ("degree", "temperature") else None


def some_hundreds(hit: Hit) -> Number | None:
    """Een paar honderd."""
    atom = hit["n"].value
    if hit["v"].value != 3 or atom.digits or atom.amount not in (100, 1000, 10**6, 10**9):
        return None
    return Number(3 * atom.amount, Form.VAGUE, unit=unit(hit), firmness=Firmness.LIKELY)


def written_share(hit: Hit) -> Number | None:
    """2/3, of small figures."""
    part, whole = hit["n"].value, hit["m"].value
    if not (part.digits and whole.digits) or not part.amount < whole.amount <= 10:
        return None
    return Number(part.amount / whole.amount, Form.SHARE, others=(part.amount, whole.amount), firmness=Firmness.LIKELY)


def one_of_a_kind(hit: Hit) -> Number:
    """واحد after a noun stresses that it is one; alone, before من and in set phrases it is a pronoun."""
    before, after, item = hit.before, hit.after, hit["k"]
    stressed = (
        item.word in ("واحد", "واحده")
        and not item.article
        and not item.joined
        and before is not None
        and before.mark == "."
        and before.word not in ("كل", "اي", "ان", "غير", "ولا", "اكثر", "لا")
        and (after is None or after.mark != "V")
    )
    return Number(Fraction(1), firmness=Firmness.LIKELY if stressed else Firmness.FAINT)


def numbered_day(hit: Hit) -> Number | None:
    """اليوم السادس: the sixth day, not today."""
    return ordinal(hit) if hit.items[0].word == "اليوم" else None
