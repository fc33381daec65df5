from bitext.findings import Category, Finding, Kind, Severity
from bitext.second_reader.merging import Stance, merge
from bitext.second_reader.result import ReaderFinding
from bitext.text import Span


def span(place):
    return Span(*place) if place else None


def ours(source, target, category=Category.NUMBER, score=0.9, kind=Kind.DIFFERENCE):
    return Finding(kind, category, span(source), span(target), score, "number_differs", Severity.MAJOR)


def theirs(source, target, category=Category.NUMBER):
    return ReaderFinding(category, span(source), span(target), Severity.MAJOR, "")


def stances(program, reader):
    return [opinion.stance for opinion in merge(program, reader)]


def test_the_same_place_is_said_by_both():
    (opinion,) = merge([ours((0, 4), (0, 5))], [theirs((0, 10), (0, 5))])
    assert opinion.stance is Stance.BOTH
    assert opinion.same_category


def test_the_category_does_not_decide_the_place():
    (opinion,) = merge([ours((0, 4), (0, 5))], [theirs((0, 4), (0, 5), Category.DATE)])
    assert opinion.stance is Stance.BOTH
    assert not opinion.same_category


def test_apart_on_one_side_is_another_place():
    assert stances([ours((0, 4), (0, 5))], [theirs((0, 4), (20, 25))]) == [Stance.PROGRAM, Stance.READER]


def test_one_side_may_be_missing():
    assert stances([ours((0, 4), None, Category.OMISSION)], [theirs((0, 4), (9, 12))]) == [Stance.BOTH]


def test_touching_a_little_is_not_meeting():
    assert stances([ours((0, 4), None)], [theirs((3, 60), None)]) == [Stance.PROGRAM, Stance.READER]


def test_each_finding_is_met_once_and_the_best_first():
    near, far = theirs((0, 6), None), theirs((0, 4), None)
    opinions = merge([ours((0, 4), None)], [near, far])
    assert [(o.stance, o.reader) for o in opinions] == [(Stance.BOTH, far), (Stance.READER, near)]


def test_what_the_program_does_not_show_is_not_counted():
    assert stances([ours((0, 4), None, score=0.3)], []) == []


def test_a_difference_where_the_program_sees_agreement_is_disputed():
    agreement = ours((0, 4), (0, 5), kind=Kind.AGREEMENT)
    (opinion,) = merge([agreement], [theirs((0, 4), (0, 5))])
    assert opinion.stance is Stance.READER
    assert opinion.disputed is agreement


def test_the_order_is_that_of_the_source():
    opinions = merge([ours((9, 12), None)], [theirs((0, 4), None), theirs(None, (0, 3), Category.ADDITION)])
    assert [o.stance for o in opinions] == [Stance.READER, Stance.PROGRAM, Stance.READER]
