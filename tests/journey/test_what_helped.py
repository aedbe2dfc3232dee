"""Something else that was tried counts under the name that the person gives it."""

from datetime import date, datetime

from program_app.domain.spasm import Remedy, SpasmRecord, Tried
from program_app.journey.what_helped import what_helped


def a_spasm(day: int, *tried: Tried) -> SpasmRecord:
    at = datetime(2026, 11, day, 9).astimezone()
    return SpasmRecord(id=str(day), began_at=at, began_on=date(2026, 11, day), tried=tried)


def other(name: str, helped: int) -> Tried:
    return Tried(remedy=Remedy.OTHER, name=name, helped=helped)


def test_other_things_are_told_apart_by_their_names():
    bars = what_helped([a_spasm(1, other("A hot bath", 8)), a_spasm(2, other("TENS", 4))]).bars
    assert [(bar.word, bar.value, bar.aside) for bar in bars] == [("A hot bath", 8, "1×"), ("TENS", 4, "1×")]


def test_the_same_thing_written_otherwise_is_one_under_its_latest_name():
    spasms = (a_spasm(1, other("a hot bath ", 8)), a_spasm(2, other("A hot bath", 4)))
    (bar,) = what_helped(spasms).bars
    assert (bar.word, bar.value, bar.aside) == ("A hot bath", 6, "2×")


def test_one_without_a_name_is_something_else():
    (bar,) = what_helped([a_spasm(1, other("", 5))]).bars
    assert bar.word == "Something else"


def test_a_medicine_counts_as_medicine_by_whatever_name():
    white, red = (Tried(remedy=Remedy.MEDICINE, name=name, helped=6) for name in ("white", "red"))
    (bar,) = what_helped([a_spasm(1, white), a_spasm(2, red)]).bars
    assert (bar.word, bar.aside) == ("Medicine", "2×")
