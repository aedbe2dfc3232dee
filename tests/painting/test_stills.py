"""Every exercise has its pictures, in both schemes, and Qt can paint them."""

import json

import pytest
from PySide6.QtSvg import QSvgRenderer

from program_app.painting.icons import icon_names
from program_app.paths import program_folder, resource

_EXERCISES = sorted(file.stem for file in (program_folder() / "exercises").glob("*.yaml"))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ending", ["", "_wrong"])
def test_every_still_can_be_painted(scheme: str, ending: str) -> None:
    missing = []
    for exercise_id in _EXERCISES:
        renderer = QSvgRenderer(str(resource("stills", scheme, f"{exercise_id}{ending}.svg")))
        if not renderer.isValid() or renderer.viewBoxF().isEmpty():
            missing.append(exercise_id)

    assert missing == []


def test_stills_need_nothing_that_qt_does_not_paint() -> None:
    stills = [*resource("stills", "light").glob("*.svg"), *resource("stills", "dark").glob("*.svg")]

    assert stills
    assert not [still.name for still in stills if "clip" in still.read_text(encoding="utf-8")]


def test_icons_keep_to_their_grid() -> None:
    drawings = json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))

    assert drawings["viewBox"] == "0 0 24 24"
    assert set(drawings["filled"]) <= set(icon_names())
