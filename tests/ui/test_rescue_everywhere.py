"""Rescue from every page and state of the whole window: it opens, keeps what was running, and leads back."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from program_app.domain.player import PlayerState
from program_app.domain.progress import Phase, SessionKind
from program_app.domain.safety import Light
from program_app.domain.today import TodayState
from program_app.export.json_export import as_plain
from program_app.storage.reading import read_everything
from program_app.ui.rescue.parts import Part
from program_app.ui.rescue.wishes import Wish
from program_app.ui.rescue_page import RescuePage
from program_app.ui.widgets.label import Label
from tests.fakes import SilentLoudspeaker
from tests.ui.whole_app import PATIENCE_SECONDS, WholeApp

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def voice() -> SilentLoudspeaker:
    return SilentLoudspeaker("recorded")


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, voice: SilentLoudspeaker) -> Iterator[WholeApp]:
    whole = WholeApp(qtbot, data_dir, lambda: voice)
    yield whole
    whole.close()


def rescue(app: WholeApp) -> RescuePage:
    page = app.window.page("rescue")
    assert isinstance(page, RescuePage)
    return page


def stay(app: WholeApp, seconds: float) -> None:
    """Time passes on the rescue page."""
    app.clock.advance(seconds)
    app.shell._makers.rescue.step()


def on_page(name: str) -> Callable[[WholeApp], None]:
    return lambda app: app.shell.show_page(name)


def in_a_hold(app: WholeApp) -> None:
    app.shell.today.start()
    app.wait_for(Phase.HOLD)


def in_a_walk(app: WholeApp) -> None:
    app.shell.session.walk(3, Light.PLANNED)
    app.wait_for(Phase.BRACE)


def in_a_running_check(app: WholeApp) -> None:
    """Any key stops its clock; this one opens rescue."""
    app.shell.session.practise(14)
    app.wait_for(Phase.CHECK)
    app.key(Qt.Key.Key_Space)
    app.clock.advance(10)


PLACES = {
    **{name: on_page(name) for name in ("today", "walk", "review", "exercises", "settings", "first_run")},
    "exercise": lambda app: app.shell.show_exercise("curl_up"),
    "hold": in_a_hold,
    "braced walk": in_a_walk,
    "check": in_a_running_check,
}


def test_s_opens_it_from_everywhere_and_escape_leads_back(app):
    for go_there in PLACES.values():
        go_there(app)
        before = app.page
        app.key(Qt.Key.Key_S)
        assert app.page == "rescue"
        assert rescue(app).part is Part.POSITION
        app.key(Qt.Key.Key_Escape)
        assert app.page == before


def test_behind_a_window_that_was_closed_it_is_not_made_ready_any_more(app):
    app.window.close()
    app.shell.make_rescue_ready()
    assert "rescue" not in app.window._made


def test_a_running_session_is_paused_and_kept(app):
    in_a_hold(app)
    app.key(Qt.Key.Key_S)
    driver = app.shell.session.driver
    assert driver.player is not None
    assert driver.player.state is PlayerState.PAUSED
    app.key(Qt.Key.Key_Escape)
    assert app.page == "player"
    assert app.step.phase is Phase.HOLD


def test_in_a_text_field_s_is_a_letter_and_the_longer_key_opens_it(app):
    app.shell.show_page("settings")
    (field,) = app.window.page("settings").findChildren(QPlainTextEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_S)
    assert app.page == "settings"
    QTest.keyClick(field, Qt.Key.Key_S, BOTH)
    assert app.page == "rescue"


def test_it_works_before_the_first_run_is_done(qtbot, data_dir):
    whole = WholeApp(qtbot, data_dir)
    whole.shell.show_page("first_run")
    whole.key(Qt.Key.Key_S)
    assert whole.page == "rescue"
    whole.close()


def test_eleven_minutes_by_keys_alone_are_on_the_disk_with_all_their_facts(app):
    app.key(Qt.Key.Key_S)
    stay(app, 60)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Space):
        app.key(key)
    stay(app, 120)
    app.key(Qt.Key.Key_Down)
    app.key(Qt.Key.Key_B)
    stay(app, 480)
    app.key(Qt.Key.Key_L)
    app.key(Qt.Key.Key_6)
    app.key(Qt.Key.Key_Return)
    assert app.page == "today"
    assert app.app.outbox.flush(PATIENCE_SECONDS)
    (spasm,) = read_everything(app.database).history.spasms
    assert spasm.ended_at is not None
    assert spasm.ended_at - spasm.began_at == timedelta(minutes=11)
    assert (spasm.worst, spasm.is_draft, spasm.from_rescue) == (6, False, True)
    assert [(each.name or each.remedy.value, each.is_thumb_up) for each in spasm.tried] == [
        ("On your side", True),
        ("The other side", False),
        ("brace", None),
    ]


def test_what_was_rescued_from_shows_on_today_in_the_plan_and_in_the_export(app):
    app.shell.today.start()
    app.wait_for(Phase.HOLD)
    app.key(Qt.Key.Key_S)
    stay(app, 660)
    app.key(Qt.Key.Key_L)
    rescue(app).wish(Wish.SAVE)
    today = app.shell.today.view()
    assert (app.page, today.state, today.kind) == ("today", TodayState.PAUSED, SessionKind.BRIDGE_BACK)
    standing = app.app.diary.today(today.today_on).standing
    assert standing.pause is not None
    assert not standing.pause.is_over(app.clock.now(), 0)
    assert app.app.outbox.flush(PATIENCE_SECONDS)
    (exported,) = as_plain(read_everything(app.database), app.app.loaded.program)["spasms"]
    assert (exported["id"], exported["from_rescue"]) == (standing.pause.spasm.id, True)


def test_leaving_keeps_a_draft_and_coming_back_goes_on_with_it(app):
    app.key(Qt.Key.Key_S)
    app.key(Qt.Key.Key_Space)
    app.key(Qt.Key.Key_Escape)
    stay(app, 600)
    app.key(Qt.Key.Key_S)
    strip = rescue(app).sheet.strip
    assert "Going on with the one from 18:00." in {label.text() for label in strip.findChildren(Label)}
    assert len(app.app.diary.spasms) == 1


def test_a_window_that_was_put_aside_goes_on_where_it_was(app):
    app.key(Qt.Key.Key_S)
    app.window.showMinimized()
    app.window.showNormal()
    rescue(app).setFocus()
    app.key(Qt.Key.Key_Up)
    (spasm,) = app.app.diary.spasms
    assert [each.is_thumb_up for each in spasm.tried] == [True]


def test_who_comes_from_a_session_and_saves_the_end_finds_today(app):
    in_a_hold(app)
    app.key(Qt.Key.Key_S)
    app.key(Qt.Key.Key_L)
    rescue(app).wish(Wish.SAVE)
    assert app.page == "today"
    assert app.stored()[0] == 1


def test_the_position_is_said_at_once_and_leaving_is_silent(app, voice):
    app.key(Qt.Key.Key_S)
    app.qtbot.waitUntil(lambda: bool(voice.plan))
    assert voice.plan[0].line == "Lie on either side."
    app.key(Qt.Key.Key_H)
    assert voice.plan[0].line == "Going on is fine."
    app.key(Qt.Key.Key_Escape)
    app.key(Qt.Key.Key_Escape)
    assert voice.heard[-1] == "close"


def test_how_it_stands_is_kept_for_the_next_time(app):
    app.key(Qt.Key.Key_S)
    app.key(Qt.Key.Key_R)
    assert app.app.diary.preferences.rescue_turn == "left"
    app.key(Qt.Key.Key_Space)
    assert app.app.diary.spasms


def test_it_is_dim_at_night_and_by_day_as_the_app_is(app):
    app.app.theme.set_scheme("light")
    app.key(Qt.Key.Key_S)
    assert not rescue(app).is_dark
    app.key(Qt.Key.Key_D)
    assert rescue(app).is_dark
    app.key(Qt.Key.Key_Escape)
    app.clock.advance(4 * 3600)
    app.key(Qt.Key.Key_S)
    assert rescue(app).is_dark
