"""The walking gate: each letter of content.md 3.6 as a sentence with its numbers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from program_app.domain.baseline import WorkAround
from program_app.domain.gate import Gate, GateFacts, gate_for
from program_app.domain.program import Program
from program_app.domain.progress import Answers, CheckRecord, Feeling, Place, SessionSummary
from tests.builders import a_session

FRIDAY = date(2026, 11, 27)


def a_result(code: str, seconds: float, choice: int | None = None) -> CheckRecord:
    return CheckRecord(
        id=code,
        session_id="day-21",
        place=Place(item_number=1),
        code=code,
        seconds=seconds,
        choice=choice,
        finished_at=datetime(2026, 11, 27, 18, tzinfo=UTC),
    )


def a_walk(  # one that meets everything
    braced: float = 240,
    walked: float = 480,
    *,
    quality: int | None = 7,
    before: int | None = 1,
    after: int | None = 2,
    feeling: Feeling | None = Feeling.TIRED,
) -> SessionSummary:
    answers = Answers(brace_quality=quality, pain_after=after, feeling=feeling)
    return a_session(18, pain_before=before, answers=answers, braced_seconds=braced, walked_seconds=walked)


GOOD = GateFacts(
    today_on=FRIDAY,
    tested_on=FRIDAY,
    checks={"C1": a_result("C1", 30), "C2": a_result("C2", 20, 2), "C3": a_result("C3", 20, 2)},
    walks=(a_walk(), a_walk()),
)


def gate(back_28: Program, **changes: Any) -> Gate:
    return gate_for(back_28.rules.gate, back_28.checks, replace(GOOD, **changes))


def missing(back_28: Program, **changes: Any) -> str:
    return "".join(letter.letter for letter in gate(back_28, **changes).missing)


def with_check(code: str, *values: Any) -> dict[str, CheckRecord]:
    return {**GOOD.checks, code: a_result(code, *values)}


def test_the_gate_opens_when_all_letters_are_met_at_their_least(back_28):
    assert gate(back_28).is_open
    assert missing(back_28) == ""


@pytest.mark.parametrize(
    ("letter", "changes"),
    [
        pytest.param("a", {"checks": with_check("C1", 29.9)}, id="the lying tilt needs 30 s"),
        pytest.param("b", {"checks": with_check("C2", 19.9, 2)}, id="the 90/90 hold needs 20 s"),
        pytest.param("b", {"checks": with_check("C2", 60, 1)}, id="both feet have to be up"),
        pytest.param("c", {"checks": with_check("C3", 19.9, 3)}, id="the wall gap is held for 20 s"),
        pytest.param("c", {"checks": with_check("C3", 30, 1)}, id="a loose hand in the gap is not closed"),
        pytest.param("abc", {"checks": {}}, id="what was never tested is missing"),
        pytest.param("d", {"walks": (a_walk(),)}, id="two walks are looked at"),
        pytest.param("d", {"walks": (a_walk(239), a_walk())}, id="each with 4 braced minutes"),
        pytest.param("d", {"walks": (a_walk(quality=6), a_walk())}, id="and brace quality 7"),
        pytest.param("d", {"walks": (a_walk(quality=None), a_walk())}, id="which has to be told"),
        pytest.param("d", {"walks": (a_walk(after=3), a_walk())}, id="pain rises by 1 point at most"),
        pytest.param("d", {"walks": (a_walk(before=None), a_walk())}, id="which has to be known"),
        pytest.param("d", {"walks": (a_walk(feeling=Feeling.PAIN), a_walk())}, id="not tagged as pain"),
        pytest.param("d", {"walks": (a_walk(feeling=Feeling.BOTH), a_walk())}, id="nor as both"),
        pytest.param("e", {"last_spasm_on": FRIDAY - timedelta(days=6)}, id="7 days without a spasm"),
    ],
)
def test_a_letter_is_missing_below_its_mark(back_28, letter, changes):
    assert missing(back_28, **changes) == letter
    assert not gate(back_28, **changes).is_open


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"walks": (a_walk(0), a_walk(), a_walk())}, id="an older walk does not count"),
        pytest.param({"walks": (a_walk(feeling=Feeling.NEITHER), a_walk())}, id="neither is a good tag"),
        pytest.param({"last_spasm_on": FRIDAY - timedelta(days=7)}, id="a spasm 7 days ago"),
    ],
)
def test_a_letter_is_met_at_its_mark(back_28, changes):
    assert missing(back_28, **changes) == ""


def test_the_gate_stays_closed_until_it_is_tested(back_28):
    untested = gate(back_28, tested_on=None)
    assert (untested.is_open, untested.missing, untested.retest_on) == (False, (), None)


def test_the_gate_may_be_tested_again_after_3_days(back_28):
    assert gate(back_28).retest_on == FRIDAY + timedelta(days=3)


class TestAGateThatCanStillBeMet:
    """Some cannot do a letter's test; the content gives them another one."""

    def test_without_the_floor_the_wall_and_the_braced_share_count(self, back_28):
        facts = {
            "work_arounds": (WorkAround.FLOOR,),
            "checks": {"C3": a_result("C3", 20, 2)},
            "walks": (a_walk(320), a_walk(320)),
        }
        assert gate(back_28, **facts).is_open
        assert missing(back_28, **facts, last_spasm_on=FRIDAY) == "e"
        assert missing(back_28, **{**facts, "walks": (a_walk(300), a_walk(320))}) == "b"

    @pytest.mark.parametrize(("minutes", "expected"), [(5, ""), (3, ""), (6, "d"), (None, "d")])
    def test_with_5_comfortable_minutes_or_fewer_the_share_counts_instead_of_minutes(
        self, back_28, minutes, expected
    ):
        short = (a_walk(200, 300), a_walk(200, 300))
        assert missing(back_28, walks=short, comfortable_walk_minutes=minutes) == expected

    def test_every_letter_but_time_names_what_trains_it(self, back_28):
        trained = {letter.letter: letter.exercise for letter in gate(back_28).letters}
        assert trained == {
            "a": "deadbug_hold",
            "b": "deadbug_hold",
            "c": "wall_pelvic_tilt",
            "d": "standing_march",
            "e": None,
        }
