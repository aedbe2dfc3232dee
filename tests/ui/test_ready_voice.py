from pathlib import Path

from pytestqt.qtbot import QtBot

from program_app.domain.changes import PreferenceSet
from tests.fakes import SilentLoudspeaker
from tests.ui.whole_app import WholeApp


class PreparedLoudspeaker(SilentLoudspeaker):
    """Takes note of what is to be made ready."""

    def __init__(self) -> None:
        super().__init__("recorded", "espeak-ng")
        self.prepared: list[str] = []

    def prepare(self, lines) -> None:
        self.prepared = list(lines)


def _shown(qtbot: QtBot, data_dir: Path, loudspeaker: PreparedLoudspeaker, voice: str) -> WholeApp:
    app = WholeApp(qtbot, data_dir, loudspeaker=lambda: loudspeaker)
    app.app.diary.record(PreferenceSet(name="voice", value=voice))
    app.shell.show_page("today")
    return app


def test_a_voice_of_the_computer_has_the_day_ready_before_it_is_begun(qtbot, data_dir):
    loudspeaker = PreparedLoudspeaker()
    app = _shown(qtbot, data_dir, loudspeaker, "espeak-ng")
    qtbot.waitUntil(lambda: loudspeaker.prepared != [])
    assert {"8 holds, 5 seconds each.", "6 holds, 4 seconds each."} <= set(loudspeaker.prepared)
    assert loudspeaker.heard == ["espeak-ng at 0.9"]
    app.close()


def test_for_somebody_who_stays_off_the_floor_it_has_ready_what_stands_in(qtbot, data_dir):
    loudspeaker = PreparedLoudspeaker()
    app = WholeApp(qtbot, data_dir, loudspeaker=lambda: loudspeaker)
    app.shell.answer_safety_questions(("no_floor",))
    app.app.diary.record(PreferenceSet(name="voice", value="espeak-ng"))
    app.shell.show_page("today")
    qtbot.waitUntil(lambda: loudspeaker.prepared != [])
    assert "Next: Standing leg to the side." in loudspeaker.prepared
    assert "Next: Glute squeeze." not in loudspeaker.prepared
    app.close()


def test_the_recorded_coach_has_nothing_to_make_ready(qtbot, data_dir):
    app = _shown(qtbot, data_dir, PreparedLoudspeaker(), "recorded")
    assert not app.shell._ready_voice._due.isActive()
    app.close()


def test_a_session_that_is_begun_at_once_keeps_its_own_lines(qtbot, data_dir):
    loudspeaker = PreparedLoudspeaker()
    app = _shown(qtbot, data_dir, loudspeaker, "espeak-ng")
    due = app.shell._ready_voice._due
    assert due.isActive()
    app.shell.today.start()
    assert not due.isActive()
    assert loudspeaker.prepared != []
    app.shell.session.leave()
    app.close()
