"""A motion refuses what could not be drawn or followed, and names the field."""

from dataclasses import replace

import pytest

from program_app.domain.faults import FieldError
from program_app.domain.frame import InGap, View
from program_app.domain.motion import Arrow, Contact, EasierPose, Motion, Part, Surface, WrongPose
from program_app.domain.pose import Body, Pillow
from tests.figure.bodies import AT_THE_WALL, FLOOR, at_the_wall, lying, sitting

PILLOW = Pillow(pillow=(-150, -10), width=40, height=20)
ARCH = WrongPose(mistake="Arch", pose=lying(arch=10))
SOUND = Motion(id="slide", frame=FLOOR, start=lying(), work=(lying(),), wrong=(ARCH,))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"portrait": 1}, "portrait", id="a portrait that no pose has"),
        pytest.param({"stride": 80.0}, "stride", id="a stride without a cycle"),
        pytest.param({"work": (lying(body=Body.FRONT),)}, "work", id="another body on the way"),
        pytest.param(
            {"cycle": (lying(), lying(pillows=(PILLOW,)))}, "cycle", id="a pillow that comes and goes"
        ),
        pytest.param(
            {"easier": EasierPose(start=lying(), held=lying(body=Body.FRONT))},
            "easier",
            id="another easier body",
        ),
        pytest.param(
            {"contacts": (Contact(part=Part.LOW_BACK, on=Surface.WALL),)}, "contacts", id="no wall to touch"
        ),
        pytest.param(
            {"start_contacts": (Contact(part=Part.SEAT, on=Surface.CHAIR),)},
            "start_contacts",
            id="no chair to touch",
        ),
        pytest.param(
            {"wrong": (WrongPose(mistake="Slumped", pose=sitting()),)}, "wrong", id="no chair to sit on"
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_its_field(changes, field):
    with pytest.raises(FieldError) as refused:
        replace(SOUND, **changes)
    assert field in refused.value.faults


def test_the_back_is_not_told_of_a_body_seen_from_the_front():
    pose = lying(body=Body.FRONT)
    with pytest.raises(FieldError) as refused:
        Motion(id="front", frame=FLOOR, start=pose, contacts=(Contact(part=Part.LOW_BACK, on=Surface.FLOOR),))
    assert "contacts" in refused.value.faults


@pytest.mark.parametrize(
    ("changes", "field"), [({"area": (0, 0, 0, 10)}, "area"), ({"gap": InGap.HAND}, "gap")]
)
def test_a_frame_needs_an_area_and_a_wall_for_a_gap(changes, field):
    with pytest.raises(FieldError) as refused:
        replace(FLOOR, **changes)
    assert field in refused.value.faults
    assert replace(AT_THE_WALL, gap=InGap.HAND).gap is InGap.HAND


def test_an_arrow_leads_from_somewhere_to_somewhere():
    with pytest.raises(FieldError):
        Arrow(through=((0, 0),))


def test_there_is_a_way_only_into_mistakes_of_the_same_body_seen_from_the_same_side():
    assert SOUND.has_way_into(ARCH)
    assert not SOUND.has_way_into(replace(ARCH, frame=replace(FLOOR, view=View.ABOVE)))
    assert not SOUND.has_way_into(replace(ARCH, pose=lying(body=Body.FRONT)))
    assert not SOUND.has_way_into(replace(ARCH, pose=lying(pillows=(PILLOW,))))


def test_contacts_with_what_stands_there_are_welcome():
    wall = Contact(part=Part.LOW_BACK, on=Surface.WALL)
    leaning = Motion(id="wall", frame=AT_THE_WALL, start=at_the_wall(), contacts=(wall,))
    assert leaning.held is leaning.start
