"""The spasm log is looked at as a list with gaps, one entry in full, and a bin."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from program_app.domain.changes import SpasmKept
from program_app.domain.spasm import (
    Doing,
    Help,
    Remedy,
    SpasmHeight,
    SpasmKind,
    SpasmRecord,
    SpasmSide,
    Tried,
)
from program_app.journey.diary import Diary
from program_app.journey.spasms import (
    Shown,
    look_at_spasm,
    look_at_spasms,
    look_into_bin,
    put_back,
    soreness_asked,
    take_out,
    tell_soreness,
)
from program_app.words.spasms import days_told, hours_told
from tests.fakes import FakeNow, MemoryDisk
from tests.shipped_logs import shipped_logs

LOGS = shipped_logs()
TODAY = date(2026, 11, 21)


class Log:
    """A log with entries on some dates."""

    def __init__(self) -> None:
        self.disk = MemoryDisk()
        self.diary: Diary = self.disk.open_diary()
        self.now = FakeNow(TODAY, 18)

    def add(self, on: date, hour: int = 7, **fields: Any) -> SpasmRecord:
        at = datetime(on.year, on.month, on.day, hour, 40).astimezone()
        record = SpasmRecord(id=f"{on}", began_at=at, began_on=on, **fields)
        self.diary.record(SpasmKept(record=record))
        return record


@pytest.fixture
def log() -> Log:
    return Log()


OCTOBER, SEPTEMBER, LAST_YEAR = date(2026, 10, 30), date(2026, 9, 12), date(2025, 12, 24)


def test_the_list_is_newest_first_with_the_days_between(log):
    log.add(SEPTEMBER)
    log.add(OCTOBER, worst=7, side=SpasmSide.RIGHT, height=SpasmHeight.LOW, doing=(Doing.BENDING,))
    newer, older = look_at_spasms(log.diary, LOGS, TODAY).rows
    assert (newer.date_text, newer.time_text, newer.gap_above) == ("30 Oct", "Fri 07:40", "22 days so far")
    assert (newer.title, newer.line) == ("Spasm, right, low", "Bending · end not noted")
    assert (older.gap_above, older.worst) == ("48 days", None)


def test_this_year_leaves_out_last_years_and_all_shows_its_year(log):
    log.add(LAST_YEAR)
    log.add(OCTOBER)
    assert [row.date_text for row in look_at_spasms(log.diary, LOGS, TODAY).rows] == ["30 Oct"]
    everything = look_at_spasms(log.diary, LOGS, TODAY, Shown.ALL)
    assert [row.date_text for row in everything.rows] == ["30 Oct", "24 Dec 2025"]
    assert everything.count == 2


def test_one_side_shows_what_was_there_or_on_both(log):
    log.add(LAST_YEAR, side=SpasmSide.LEFT)
    log.add(SEPTEMBER, side=SpasmSide.BOTH)
    log.add(OCTOBER, side=SpasmSide.RIGHT)
    assert [row.date_text for row in look_at_spasms(log.diary, LOGS, TODAY, Shown.LEFT).rows] == [
        "12 Sep",
        "24 Dec 2025",
    ]


def test_an_empty_log_has_no_rows(log):
    assert look_at_spasms(log.diary, LOGS, TODAY).rows == ()


def test_an_entry_in_full_shows_only_what_was_told(log):
    log.add(
        OCTOBER,
        ended_at=datetime(2026, 10, 30, 9, 10).astimezone(),
        worst=7,
        now=2,
        sore_hours=48,
        hours_sitting=6,
        hours_slept=5.5,
        help_sought=(Help.NONE,),
        tried=(Tried(remedy=Remedy.HEAT, helped=6),),
        note="First hour.",
    )
    view = look_at_spasm(log.diary, LOGS, str(OCTOBER))
    assert (view.title, view.time_text) == ("Friday 30 October", "07:40 to 09:10 · 1 h 30")
    assert dict(view.facts) == {
        "Type": "Spasm",
        "Worst, later": "7 of 10, then 2",
        "Sore after": "2 days",
        "Sat, slept": "6 h, 5.5 h",
        "Help sought": "Nobody",
    }
    assert [(line.title, line.helped) for line in view.tried] == [("Heat", 6)]
    assert view.note == "First hour."


def test_an_entry_says_alone_what_is_told_alone(log):
    log.add(OCTOBER, now=3, hours_slept=5)
    facts = dict(look_at_spasm(log.diary, LOGS, str(OCTOBER)).facts)
    assert (facts["Later"], facts["Slept"]) == ("3 of 10", "5 h")


def test_the_names_of_an_entry_in_full_are_those_of_the_content(log):
    log.add(OCTOBER, worst=7, side=SpasmSide.RIGHT)
    fields = tuple(replace(field, label=f"{field.id}?", short="") for field in LOGS.spasm)
    view = look_at_spasm(log.diary, replace(LOGS, spasm=fields), str(OCTOBER))
    assert [name for name, _ in view.facts] == ["kind?", "worst?"]
    assert (view.note_title, view.tried_title) == ("note?", "tried?, 0–10")


def test_an_entry_in_full_knows_its_place_in_the_back(log):
    log.add(OCTOBER, side=SpasmSide.RIGHT)
    view = look_at_spasm(log.diary, LOGS, str(OCTOBER))
    assert view.place == (SpasmSide.RIGHT, None)
    assert view.place_about == LOGS.spasm_field("height").help


def test_the_log_says_what_an_entry_may_be_about(log):
    assert look_at_spasms(log.diary, LOGS, TODAY).kinds[0] == "Spasm: A sudden grip that nobody willed."


def test_zeros_are_answers(log):
    log.add(OCTOBER, worst=0, stress=0, sore_hours=0, days_until_usual=0)
    facts = dict(look_at_spasm(log.diary, LOGS, str(OCTOBER)).facts)
    assert (facts["Worst"], facts["Sore after"], facts["Stress"]) == ("0 of 10", "0 h", "0 of 10")


def test_an_entry_that_is_taken_out_counts_for_nothing_and_can_be_put_back(log):
    log.add(OCTOBER)
    take_out(log.diary, str(OCTOBER), log.now())
    assert look_at_spasms(log.diary, LOGS, TODAY).count == 0
    (line,) = look_into_bin(log.diary, log.now())
    assert (line.text, line.until) == ("Fri 30 Oct, Spasm", date(2026, 12, 21))
    put_back(log.diary, line.id)
    assert look_at_spasms(log.diary, LOGS, TODAY).count == 1
    assert look_into_bin(log.diary, log.now()) == ()


def test_after_thirty_days_the_bin_shows_it_no_longer(log):
    log.add(OCTOBER)
    take_out(log.diary, str(OCTOBER), log.now())
    assert len(look_into_bin(log.diary, log.now() + timedelta(days=29))) == 1
    assert look_into_bin(log.diary, log.now() + timedelta(days=30)) == ()


@pytest.mark.parametrize(("days", "asks"), [(1, False), (2, True), (8, True), (9, False)])
def test_soreness_is_asked_from_two_days_on_and_for_a_week(log, days, asks):
    spasm = log.add(OCTOBER, ended_at=datetime(2026, 10, 30, 9).astimezone())
    at = spasm.ended_at + timedelta(days=days)
    assert (soreness_asked(log.diary, at) == spasm) is asks


def test_soreness_that_was_told_is_not_asked_again(log):
    log.add(OCTOBER)
    at = datetime(2026, 11, 2, 9).astimezone()
    assert soreness_asked(log.diary, at) is not None
    tell_soreness(log.diary, str(OCTOBER), 0)
    assert soreness_asked(log.diary, at) is None


def test_nobody_asks_how_long_an_ache_was_sore(log):
    log.add(OCTOBER, kind=SpasmKind.ACHE)
    assert soreness_asked(log.diary, datetime(2026, 11, 2, 9).astimezone()) is None


def test_lengths_in_words():
    assert [hours_told(hours) for hours in (0.5, 6, 24, 36, 48, 72)] == [
        "0.5 h",
        "6 h",
        "24 h",
        "36 h",
        "2 days",
        "3 days",
    ]
    assert days_told(1) == "1 day"
