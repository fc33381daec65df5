"""ReadingHelp: what can be said of each word of a comparison, worked out when it is asked for and then kept."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bitext.alignment.alignment import Evidence
from bitext.findings import Category
from bitext.languages import arabic, dutch
from bitext.languages.base import Role
from bitext.lexicon.index import lexicon as the_lexicon
from bitext.lexicon.words import FUNCTION_WORDS
from bitext.reading_help import sounding, source_words, target_words
from bitext.reading_help.matching import keys_of, matched
from bitext.reading_help.values import Kind, PhraseHelp, Reading, WordHelp
from bitext.text import Side, Span, TokenKind

if TYPE_CHECKING:
    from bitext.alignment.alignment import Link
    from bitext.comparison import Comparison
    from bitext.lexicon.index import Lexicon
    from bitext.text import Token

_MEANING = frozenset({Evidence.LEXICON, Evidence.PHRASE, Evidence.COMPOUND, Evidence.NAME, Evidence.EQUAL, Evidence.NUMBER})
"""Evidence that two words mean the same; the rest is nearness."""
_SAY_THEMSELVES = frozenset({TokenKind.PUNCTUATION, TokenKind.SYMBOL, TokenKind.EMOJI, TokenKind.URL, TokenKind.HANDLE})
NAMES_BY_SOUND = frozenset({Evidence.SOUND, Evidence.NAME})


class ReadingHelp:
    """Help with the words of both texts of one comparison. Cheap to make; a word costs a few milliseconds the first time."""

    def __init__(self, comparison: Comparison, lexicon: Lexicon | None = None) -> None:
        self.comparison = comparison
        self._lexicon = lexicon or the_lexicon()
        self._known: dict[tuple[Side, int], WordHelp] = {}
        self._starts = {side: [token.span.start for token in comparison.document(side).tokens] for side in Side}
        self._links: dict[tuple[Side, int], list[Link]] = {}
        for link in comparison.links:
            for side in Side:
                at = self.index(side, link.on(side).start)
                if at is not None:
                    self._links.setdefault((side, at), []).append(link)
        self._values = {side: self._facts(side) for side in Side}

    def prepare(self) -> None:
        """Makes what the first Dutch word would have to wait for."""
        self._lexicon.entries_of_dutch(("de",))

    def index(self, side: Side, point: int) -> int | None:
        """The token that holds a code point, or None between tokens."""
        at = bisect_right(self._starts[side], point) - 1
        return at if at >= 0 and point < self.comparison.document(side).tokens[at].span.end else None

    def word(self, side: Side, index: int) -> WordHelp:
        """The help for token `index` of a side; raises IndexError beyond the text."""
        found = self._known.get((side, index))
        if found is None:
            token = self.comparison.document(side).tokens[index]
            found = self._known[side, index] = self._help(side, index, token)
        return found

    def _help(self, side: Side, index: int, token: Token) -> WordHelp:
        value = self._values[side].get(index, "")
        linked = self._linked(side, index)
        if token.kind is TokenKind.NUMBER:
            return WordHelp(token.span, token.text, Kind.NUMBER, value=value or _digits(token.text), linked=linked)
        text = token.text.lstrip("#＃").replace("_", "")
        in_arabic = any(map(arabic.is_arabic, text))
        if token.kind in _SAY_THEMSELVES or in_arabic != (side is Side.SOURCE):
            return WordHelp(token.span, token.text, Kind.OTHER, value=token.text, linked=linked)
        if side is Side.SOURCE:
            return self._source(index, token, text, value, linked)
        return self._target(index, token, text, value, linked)

    def _source(self, index: int, token: Token, text: str, value: str, linked: tuple[str, ...]) -> WordHelp:
        links = self._links.get((Side.SOURCE, index), ())
        words = self._words(Side.TARGET, [link for link in links if link.evidence in _MEANING])
        readings = source_words.readings(text, self._lexicon, keys_of(words, self._lexicon), words, self._said(token, links))
        if readings:
            kind = Kind.NAME if readings[0].is_name else Kind.WORD
            return WordHelp(token.span, token.text, kind, readings, linked, value, self._phrase(index, words))
        by_sound = self._words(Side.TARGET, [link for link in links if link.evidence in NAMES_BY_SOUND])
        kind = Kind.NAME if by_sound else Kind.UNKNOWN
        reading = Reading(sounding.unknown_word(text), "", "", (" ".join(by_sound),) if by_sound else (), is_name=bool(by_sound))
        return WordHelp(token.span, token.text, kind, (reading,), linked, value)

    def _target(self, index: int, token: Token, text: str, value: str, linked: tuple[str, ...]) -> WordHelp:
        links = [link for link in self._links.get((Side.TARGET, index), ()) if link.evidence in _MEANING]
        words = self._words(Side.TARGET, [other for link in links for other in self._beside(link)])
        keys = keys_of(words or (text,), self._lexicon)
        entries: dict[int, None] = {}
        for source in self._words(Side.SOURCE, links):
            for _, entry in source_words.candidates(source, self._lexicon):
                if matched(self._lexicon.dutch(entry), keys):
                    entries[entry] = None
        also = next((key for key in _separable(words) if self._lexicon.frequency(key)), "")
        readings = self._pieces(index, text) + target_words.readings(text, self._lexicon, tuple(entries), also)
        if readings:
            return WordHelp(token.span, token.text, Kind.NAME if readings[0].is_name else Kind.WORD, readings, linked, value)
        is_function = dutch.fold(text) in FUNCTION_WORDS
        return WordHelp(
            token.span, token.text, Kind.WORD if is_function else Kind.UNKNOWN, (Reading("", "", "", ()),), linked, value
        )

    def _pieces(self, index: int, text: str) -> tuple[Reading, ...]:
        """The clitic that a small Dutch word says here, with a dash where the rest of its word stands."""
        found = []
        for link in self._links.get((Side.TARGET, index), ()):
            at = self.index(Side.SOURCE, link.source.start)
            if link.evidence is Evidence.FUNCTION and at is not None:
                letters, whole = link.source.of(self.comparison.source.text), self.comparison.source.tokens[at].span
                at_front = link.source.end < whole.end
                said = f"{letters}ـ" if at_front else f"ـ{letters}"
                found.append(Reading(sounding.clitic(arabic.fold(letters), at_front=at_front), dutch.fold(text), "", (said,)))
        return tuple(found)

    # links

    def _beside(self, link: Link) -> list[Link]:
        """The links of the same source word: *gaven* … *over* are one."""
        at = self.index(Side.SOURCE, link.source.start)
        return [one for one in self._links.get((Side.SOURCE, at if at is not None else -1), ()) if one.source == link.source]

    def _words(self, side: Side, links: list[Link]) -> tuple[str, ...]:
        text = self.comparison.document(side).text
        return tuple(dict.fromkeys(link.on(side).of(text) for link in links))

    def _linked(self, side: Side, index: int) -> tuple[str, ...]:
        """The words it is linked with as a whole, the surest first."""
        whole = self.comparison.document(side).tokens[index].span
        links = [link for link in self._links.get((side, index), ()) if link.on(side) == whole]
        return self._words(side.other, sorted(links, key=lambda link: -link.score))

    def _said(self, token: Token, links: list[Link] | tuple[()]) -> dict[Role, str]:
        """The words of the other text that say the word's clitics, by role."""
        found: dict[Role, str] = {}
        for link in links:
            if link.evidence is Evidence.FUNCTION and link.source != token.span:
                at_front = link.source.start < token.span.start + 2 and link.source.end < token.span.end
                word = link.target.of(self.comparison.target.text).lower()
                letters = arabic.fold(link.source.of(self.comparison.source.text))
                role = _role(letters) if at_front else Role.POSSESSIVE
                if role is not None:
                    found[role] = word
        return found

    def _phrase(self, index: int, words: tuple[str, ...]) -> PhraseHelp | None:
        """The longest expression of the lexicon that the token belongs to, within its segment."""
        document, lexicon = self.comparison.source, self._lexicon
        segment = document.segments[document.segment_of_token[index]]
        first = max(segment.first, index - 5)
        near = document.tokens[first : min(segment.last, index + 7)]
        bare = [lexicon.bare_forms(arabic.fold(t.text)) if t.is_word else frozenset() for t in near]
        best: tuple[int, int, int] | None = None
        for at in range(index - first + 1):
            for entry, length in lexicon.phrases_at(bare, at) if bare[at] else ():
                if length > 1 and at + length > index - first and (best is None or length > best[1]):
                    best = (at, length, entry)
        if best is None:
            return None
        at, length, entry = best
        span = Span(near[at].span.start, near[at + length - 1].span.end)
        glosses = lexicon.dutch(entry)
        match = matched(glosses, keys_of(words, lexicon)) if words else ""
        glosses = tuple(dict.fromkeys((match, *glosses))) if match else glosses
        return PhraseHelp(span, span.of(document.text), sounding.said(lexicon, entry), glosses[: source_words.MOST_GLOSSES])

    # facts

    def _facts(self, side: Side) -> dict[int, str]:
        """Values of the tokens that are a number or date by themselves."""
        found: dict[int, str] = {}
        for line in self.comparison.facts:
            span, value = line.on(side), line.source_value if side is Side.SOURCE else line.target_value
            if span is not None and value and line.category in (Category.NUMBER, Category.DATE):
                places = self.comparison.document(side).tokens_in(span)
                if len(places) == 1:
                    found[places[0]] = value
        return found


def _role(letters: str) -> Role | None:
    if letters in ("ال", "ل") and len(letters) > 1:
        return Role.ARTICLE
    return {"و": Role.CONJUNCTION, "ف": Role.CONJUNCTION, "س": Role.FUTURE}.get(letters, Role.PREPOSITION)


def _separable(words: tuple[str, ...]) -> list[str]:
    """The verbs that words may be with a particle among them: *gaven*, *over* -> *overgeven*."""
    particles = [dutch.fold(word) for word in words if dutch.fold(word) in dutch.PARTICLES]
    return [particle + dutch.lemma(dutch.fold(word)) for particle in particles for word in words if dutch.fold(word) != particle]


def _digits(text: str) -> str:
    return arabic.fold(text).replace("٫", ",").replace("٬", ".").replace("٪", "%")
