"""An entry of the spasm log keeps every answer at once, and says what cannot be."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from program_app.domain.changes import SpasmKept
from program_app.domain.spasm import Doing, Remedy, SpasmKind, SpasmRecord, SpasmSide, Tried
from program_app.journey.spasm_form import SpasmForm, asks_rest, overlap_of
from program_app.journey.spasm_form_view import look_at_form
from program_app.journey.typed_times import TypedTimes, read_times, typed_times
from program_app.words.spasms import grip_text, place_text, row_line
from tests.builders import a_program
from tests.fakes import FakeNow, MemoryDisk

NOW = FakeNow(date(2026, 11, 21), 18, 30)


class Log:
    """The spasm log of one person."""

    def __init__(self) -> None:
        self.disk = MemoryDisk()
        self.diary = self.disk.open_diary()

    def begin(self) -> SpasmForm:
        return SpasmForm.begin(self.diary, NOW())

    def is_killed(self) -> None:
        self.diary = self.disk.open_diary()

    @property
    def only(self) -> SpasmRecord:
        (record,) = self.diary.spasms
        return record


@pytest.fixture
def log() -> Log:
    return Log()


def times(began: str = "30 Oct", at: str = "7:40", until: str = "", until_on: str = "") -> TypedTimes:
    return TypedTimes(began_date=began, began_time=at, ended_time=until, ended_date=until_on)


def test_opening_the_form_keeps_nothing(log):
    log.begin()
    assert log.disk.changes == []


def test_the_first_answer_makes_a_draft_that_survives_a_kill(log):
    log.begin().change(side=SpasmSide.RIGHT)
    log.is_killed()
    assert log.only.is_draft
    assert log.only.side is SpasmSide.RIGHT


def test_every_answer_is_kept_as_it_is_given(log):
    form = log.begin()
    form.change(worst=2)
    form.change(doing=(Doing.BENDING,))
    form.change(doing=(Doing.BENDING,))
    assert len(log.disk.changes) == 2
    assert log.only.worst == 2


def test_saving_completes_the_entry_even_when_nothing_was_told(log):
    log.begin().save()
    log.is_killed()
    assert not log.only.is_draft
    assert log.only.began_on == date(2026, 11, 21)


def test_a_draft_of_the_rescue_page_is_completed_in_place(log):
    log.diary.record(
        SpasmKept(
            record=SpasmRecord(
                id="rescue", began_at=NOW(), began_on=NOW().date(), is_draft=True, from_rescue=True
            )
        )
    )
    form = SpasmForm.open(log.diary, "rescue")
    form.change(worst=6)
    form.save()
    assert (log.only.worst, log.only.from_rescue, log.only.is_draft) == (6, True, False)


def test_an_entry_that_is_not_there_cannot_be_opened(log):
    with pytest.raises(KeyError):
        SpasmForm.open(log.diary, "nobody")


def test_typed_times_become_the_beginning_and_the_end(log):
    form = log.begin()
    assert form.tell_times(times(until="9:10"), NOW()).is_good
    assert grip_text(log.only) == "1 h 30"
    assert log.only.began_on == date(2026, 10, 30)
    assert log.only.began_at.utcoffset() == timedelta(hours=1)


def test_an_end_after_midnight_needs_no_date(log):
    form = log.begin()
    assert form.tell_times(times(at="23:30", until="0:40"), NOW()).is_good
    assert grip_text(log.only) == "1 h 10"
    assert typed_times(log.only.began_at, log.only.ended_at, NOW()).ended_date == "Sat 31 Oct"


def test_a_spasm_may_last_for_days(log):
    form = log.begin()
    assert form.tell_times(times(until="10:40", until_on="1 Nov"), NOW()).is_good
    assert grip_text(log.only) == "2 days 3 h"


def test_a_night_counts_for_the_evening_before(log):
    form = log.begin()
    form.tell_times(times(at="2:00"), NOW())
    assert log.only.began_on == date(2026, 10, 29)


@pytest.mark.parametrize(
    ("typed", "said", "likely"),
    [
        (times("4 Dec"), "That is after today. Is it 4 November?", "Wed 4 Nov"),
        (times("today", "19:00"), "That is later than now. Was it yesterday?", "Fri 20 Nov"),
        (times("soon"), "Which date? For example 30 Oct, or yesterday.", ""),
        (times(at="late"), "Which time? For example 7:40. About will do.", ""),
    ],
)
def test_a_beginning_that_cannot_be_is_told_with_what_may_be_meant(typed, said, likely):
    read = read_times(typed, NOW())
    assert (read.began_fault, read.likely_date) == (said, likely)
    assert read.began_at is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (times(until="7:00"), "That is before it started. A date beside it may help."),
        (times(until="7:00", until_on="29 Oct"), "That is before it started. A date beside it may help."),
        (times("today", "18:00", "19:00"), "That is later than now. Empty means still there."),
        (times(until="late"), "Which time? For example 9:10. Empty means still there."),
        (times(until="9:10", until_on="soon"), "Which date? For example 30 Oct, or yesterday."),
        (times(until_on="31 Oct"), "Which time? For example 9:10. Empty means still there."),
    ],
)
def test_an_end_that_cannot_be_is_told(typed, said):
    assert read_times(typed, NOW()).ended_fault == said


def test_a_fault_at_the_end_keeps_the_beginning_and_the_end_that_was_told_before(log):
    form = log.begin()
    form.tell_times(times(until="9:10"), NOW())
    form.tell_times(times(at="7:50", until="late"), NOW())
    assert grip_text(log.only) == "1 h 20"


def test_a_date_that_cannot_be_leaves_the_beginning_as_it_was_before_it_was_typed(log):
    form = log.begin()
    form.tell_times(times(until="9:10"), NOW())
    form.leave_times(times(until="9:10"), NOW())
    before = log.only
    for half in ("3", "31", "31 D", "31 Dec", "31 Dec 2", "31 Dec 20", "31 Dec 202", "31 Dec 2027"):
        form.tell_times(times(half, until="9:10"), NOW())
    assert log.only == before


def test_a_beginning_after_the_end_is_kept_once_the_end_is_mended(log):
    form = log.begin()
    form.tell_times(times(until="9:10"), NOW())
    form.tell_times(times(at="9:30", until="9:10"), NOW())
    assert grip_text(log.only) == "1 h 30"
    form.tell_times(times(at="9:30", until="9:50"), NOW())
    assert grip_text(log.only) == "20 min"


def test_what_the_lines_show_is_read_as_the_same_moments(log):
    form = log.begin()
    form.tell_times(times(until="9:10"), NOW())
    shown = typed_times(log.only.began_at, log.only.ended_at, NOW())
    assert shown == TypedTimes(began_date="Fri 30 Oct", began_time="07:40", ended_date="", ended_time="09:10")
    read = read_times(shown, NOW())
    assert (read.began_at, read.ended_at) == (log.only.began_at, log.only.ended_at)


def test_an_entry_of_the_same_time_is_pointed_out(log):
    first = log.begin()
    first.tell_times(times(at="6:50", until="9:00"), NOW())
    second = log.begin()
    assert overlap_of(second.record, log.diary) is None
    second.tell_times(times(at="7:40"), NOW())
    assert overlap_of(second.record, log.diary) == first.record


def test_a_thing_that_was_tried_often_is_one_line(log):
    form = log.begin()
    form.change(
        tried=(
            Tried(remedy=Remedy.POSITION, name="Recliner", is_thumb_up=False, tried_at=NOW()),
            Tried(remedy=Remedy.HEAT),
            Tried(remedy=Remedy.POSITION, name="Recliner", is_thumb_up=True, tried_at=NOW()),
        )
    )
    form.judge(Remedy.POSITION, "Recliner", 8)
    recliner, heat = form.tried
    assert (recliner.title, recliner.helped, recliner.is_thumb_up) == ("Recliner", 8, True)
    assert (heat.title, heat.helped) == ("Heat", None)
    form.drop(Remedy.POSITION, "Recliner")
    assert [line.title for line in form.tried] == ["Heat"]


def test_trying_the_same_again_adds_no_second_line(log):
    form = log.begin()
    form.try_out(Remedy.COLD)
    form.try_out(Remedy.COLD)
    assert len(log.only.tried) == 1


def test_a_medicine_is_named_in_the_persons_own_words(log):
    form = log.begin()
    form.name_tried(Remedy.MEDICINE, "the white one")
    form.judge(Remedy.MEDICINE, "", 4)
    assert [(line.title, line.helped) for line in form.tried] == [("the white one", 4)]
    form.name_tried(Remedy.MEDICINE, "")
    assert [line.title for line in form.tried] == ["Medicine"]


def test_something_else_may_be_named_and_is_one_thing_by_whatever_name(log):
    form = log.begin()
    form.try_out(Remedy.OTHER)
    assert [line.title for line in form.tried] == ["Something else"]
    form.judge(Remedy.OTHER, "", 7)
    form.name_tried(Remedy.OTHER, "A hot bath")
    form.try_out(Remedy.OTHER)
    log.is_killed()
    assert log.only.tried == (Tried(remedy=Remedy.OTHER, name="A hot bath", helped=7),)
    assert [(line.title, line.own_name) for line in form.tried] == [("A hot bath", "A hot bath")]


def test_something_else_is_offered_last_but_for_nothing_at_all(log):
    form = log.begin()
    view = look_at_form(form, a_program(), log.diary, NOW())
    assert [line.title for line in view.offered[-2:]] == ["Something else", "Nothing at all"]


def test_discarding_a_draft_puts_it_into_the_bin_and_can_be_undone(log):
    form = log.begin()
    form.change(worst=5)
    back = form.discard(NOW())
    assert log.diary.spasms == ()
    assert len(log.diary.spasms_in_bin) == 1
    assert back is not None
    log.diary.record(SpasmKept(record=back))
    assert log.only.worst == 5


def test_discarding_changes_of_an_earlier_entry_brings_it_back(log):
    first = log.begin()
    first.change(worst=5)
    first.save()
    form = SpasmForm.open(log.diary, first.record.id)
    assert not form.is_changed
    form.change(worst=9)
    back = form.discard(NOW())
    assert log.only.worst == 5
    assert back is not None
    assert back.worst == 9


def test_discarding_an_untouched_form_does_nothing(log):
    assert log.begin().discard(NOW()) is None
    assert log.disk.changes == []


@pytest.mark.parametrize(("worst", "asks"), [(None, False), (7, False), (8, True), (10, True)])
def test_a_spasm_above_seven_asks_for_the_safety_questions(log, worst, asks):
    form = log.begin()
    form.change(worst=worst)
    assert form.asks_screening is asks


def test_editing_the_note_of_a_strong_one_asks_them_no_second_time(log):
    first = log.begin()
    first.change(worst=9)
    first.save()
    form = SpasmForm.open(log.diary, first.record.id)
    form.change(note="Tying a shoe")
    assert not form.asks_screening


def test_only_a_spasm_of_these_days_asks_for_rest(log):
    form = log.begin()
    assert asks_rest(form.record, NOW())
    form.change(kind=SpasmKind.ACHE)
    assert not asks_rest(form.record, NOW())
    form.change(kind=SpasmKind.SPASM)
    form.tell_times(times(), NOW())
    assert not asks_rest(form.record, NOW())


def test_an_entry_in_words():
    record = SpasmRecord(
        id="one",
        began_at=NOW(),
        began_on=NOW().date(),
        side=SpasmSide.RIGHT,
        doing=(Doing.BENDING, Doing.LIFTING),
        ended_at=NOW() + timedelta(minutes=50),
    )
    assert place_text(record) == "Spasm, right"
    assert row_line(record) == "Bending, lifting · let go after 50 min"
    assert row_line(replace(record, doing=(), ended_at=None)) == "end not noted"
    assert grip_text(replace(record, ended_at=record.began_at)) == "moments"
