"""A rescue in the diary: every fact at once, going on after a while, nothing before there is something."""

from datetime import date, datetime, timedelta, timezone

import pytest

from program_app.domain.care import Rescue
from program_app.domain.changes import PreferenceSet, SpasmKept
from program_app.domain.program import Program
from program_app.domain.rescue_acts import (
    AddOnTaken,
    BraceBegun,
    Judged,
    LetGo,
    Moved,
    PositionJudged,
    RescueMoment,
    Saved,
    SignTapped,
    TakenOut,
    Touched,
    WorstTold,
)
from program_app.domain.spasm import Remedy, SpasmRecord
from program_app.journey.rescue import Rescuing
from tests.fakes import MemoryDisk

NIGHT = datetime(2026, 11, 12, 3, 12, tzinfo=timezone(timedelta(hours=1)))


class Person:
    """Somebody at night, whose clock stands until it is moved."""

    def __init__(self, rescue: Rescue) -> None:
        self.disk = MemoryDisk()
        self.diary = self.disk.open_diary()
        self.passed = timedelta(0)
        self._rescue = rescue
        self.rescuing = Rescuing(rescue, self.diary, self.moment)

    def moment(self) -> RescueMoment:
        return RescueMoment(at=NIGHT + self.passed, seconds=self.passed.total_seconds())

    def wait(self, minutes: float = 0, seconds: float = 0) -> None:
        """The page ticks once a second."""
        for _second in range(round(minutes * 60 + seconds)):
            self.passed += timedelta(seconds=1)
            self.rescuing.pass_time()

    def come_back(self, *, anew: bool = False) -> None:
        """The program was ended meanwhile, by whatever."""
        self.diary = self.disk.open_diary()
        self.rescuing = Rescuing(self._rescue, self.diary, self.moment, anew=anew)

    @property
    def kept(self) -> SpasmRecord:
        (spasm,) = self.disk.open_diary().spasms
        return spasm


@pytest.fixture
def person(back_28: Program) -> Person:
    return Person(back_28.rescue)


def test_eleven_minutes_are_kept_with_all_their_facts(person):
    person.wait(seconds=45)
    person.rescuing.do(BraceBegun())
    person.wait(minutes=1)
    person.rescuing.do(PositionJudged(True))
    person.rescuing.do(Moved())
    person.wait(minutes=1, seconds=30)
    person.rescuing.do(PositionJudged(False))
    person.rescuing.do(Moved())
    person.wait(seconds=2)
    person.rescuing.do(Moved())
    person.wait(minutes=2)
    person.rescuing.do(AddOnTaken(Remedy.HEAT))
    person.wait(minutes=3)
    person.rescuing.do(Judged(remedy=Remedy.HEAT, is_thumb_up=True))
    person.rescuing.do(SignTapped("Chest pain or fainting"))
    person.rescuing.do(SignTapped("Chest pain or fainting"))
    person.wait(minutes=2, seconds=43)
    person.rescuing.do(LetGo())
    person.rescuing.do(WorstTold(8))
    person.rescuing.do(Saved())
    kept = person.kept
    assert (kept.began_at, kept.began_on) == (NIGHT, date(2026, 11, 12))
    assert kept.ended_at == NIGHT + timedelta(minutes=11)
    assert (kept.worst, kept.danger_signs, kept.is_draft, kept.from_rescue) == (8, (), False, True)
    assert [
        (each.name or each.remedy, str(each.tried_at - NIGHT), each.is_thumb_up)
        for each in kept.tried
        if each.tried_at is not None
    ] == [
        ("On your side", "0:00:00", True),
        (Remedy.BRACE, "0:00:45", None),
        ("The other side", "0:01:45", False),
        ("Leaning on a table", "0:03:17", None),
        (Remedy.HEAT, "0:05:17", True),
    ]


def test_each_fact_is_one_change_at_once(person):
    person.rescuing.do(Moved())
    person.rescuing.do(PositionJudged(True))
    person.rescuing.do(LetGo())
    assert len(person.disk.changes) == 3
    assert all(isinstance(change, SpasmKept) for change in person.disk.changes)


def test_looking_for_a_moment_keeps_nothing(person):
    person.wait(seconds=19)
    assert person.disk.changes == []


def test_staying_begins_the_record_at_the_moment_of_opening(person):
    person.wait(seconds=20)
    assert person.kept.began_at == NIGHT
    person.wait(minutes=5)
    assert len(person.disk.changes) == 1


def test_coming_back_goes_on_with_the_same_spasm_in_the_same_position(person):
    person.rescuing.do(Moved())
    person.wait(minutes=10)
    person.come_back()
    view = person.rescuing.view()
    assert (view.goes_on, view.position.name) == (True, "The other side")
    person.rescuing.do(LetGo())
    assert person.kept.ended_at == NIGHT + timedelta(minutes=10)


def test_after_more_than_half_an_hour_it_is_another_one(person):
    person.rescuing.do(Touched())
    person.wait(minutes=31)
    person.come_back()
    person.rescuing.do(Touched())
    assert [spasm.began_at - NIGHT for spasm in person.diary.spasms] == [
        timedelta(0),
        timedelta(minutes=31),
    ]


def test_it_can_be_another_one_before_that(person):
    person.rescuing.do(Touched())
    person.wait(minutes=5)
    person.come_back(anew=True)
    person.rescuing.do(Touched())
    assert len(person.diary.spasms) == 2


def test_it_was_nothing_leaves_it_in_the_bin(person):
    person.rescuing.do(TakenOut())
    diary = person.disk.open_diary()
    assert (diary.spasms, len(diary.spasms_in_bin)) == ((), 1)


def test_the_time_in_a_position_is_what_was_chosen(person):
    person.diary.record(PreferenceSet(name="rescue_change_seconds", value=120))
    person.rescuing = Rescuing(person._rescue, person.diary, person.moment)
    person.wait(seconds=90)
    assert not person.rescuing.view().is_time_to_move
    person.wait(seconds=30)
    assert person.rescuing.view().is_time_to_move
