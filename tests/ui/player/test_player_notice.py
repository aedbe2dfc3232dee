"""What is missing is said once under the bar, with what can be done about it, and goes by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Phase
from program_app.ui.player.notice_strip import NoticeStrip
from tests.ui.player.stage import Stage

_NO_SOUND = "No sound found. The session will run on screen only."


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """The first hold of day 8, without sound."""
    stage = Stage(qtbot, 8)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    _lose_sound(stage)
    return stage


def _lose_sound(stage: Stage) -> None:
    stage.page.set_voice_on(True)
    stage.page.set_sound_missing(True)
    stage.page.show_notice(_NO_SOUND, icon="mute", action="Look again")


def _sound_button(stage: Stage) -> QAbstractButton:
    return stage.page.session.top._sound


def _play_until(stage: Stage, phase: Phase, rep: int) -> None:
    stage.session.until_phase(phase, rep_number=rep)
    stage.show()


def strip(stage: Stage) -> NoticeStrip:
    return stage.page.session.notice


def offer(stage: Stage) -> QAbstractButton:
    return strip(stage).findChildren(QAbstractButton)[0]


def test_looking_again_is_one_click_or_m(stage: Stage):
    stage.click(offer(stage))
    stage.key(Qt.Key.Key_M)
    assert stage.asked == ["notice_action_requested"] * 2


def test_what_was_told_within_a_rep_stands_for_the_whole_next_one(stage: Stage):
    _play_until(stage, Phase.RELEASE, 1)
    assert strip(stage).text == _NO_SOUND
    _play_until(stage, Phase.HOLD, 2)
    assert strip(stage).isVisible()
    _play_until(stage, Phase.RELEASE, 2)
    assert not strip(stage).isVisible()


def test_what_was_told_between_reps_goes_with_the_next_one(stage: Stage):
    _play_until(stage, Phase.RELEASE, 1)
    stage.page.show_notice(_NO_SOUND)
    _play_until(stage, Phase.HOLD, 2)
    assert strip(stage).isVisible()
    _play_until(stage, Phase.RELEASE, 2)
    assert not strip(stage).isVisible()


def test_m_looks_again_as_long_as_the_sound_is_missing(stage: Stage):
    _play_until(stage, Phase.HOLD, 2)
    _play_until(stage, Phase.RELEASE, 2)
    assert not strip(stage).isVisible()
    stage.key(Qt.Key.Key_M)
    stage.click(_sound_button(stage))
    assert stage.asked == ["notice_action_requested"] * 2


def test_m_is_the_voice_again_when_the_sound_is_back(stage: Stage):
    stage.page.set_sound_missing(False)
    stage.page.show_notice("")
    stage.key(Qt.Key.Key_M)
    stage.click(_sound_button(stage))
    assert stage.asked == ["voice_toggled"] * 2


@pytest.mark.parametrize(("is_on", "name"), [(True, "Voice on"), (False, "Voice off")])
def test_the_top_bar_says_that_there_is_no_sound_until_it_is_back(stage: Stage, is_on: bool, name: str):
    stage.page.set_voice_on(is_on)
    assert _sound_button(stage).accessibleName() == "No sound. Every cue is on the screen."
    stage.page.set_sound_missing(False)
    assert _sound_button(stage).accessibleName() == name


def test_a_notice_without_an_offer_leaves_m_to_the_voice(stage: Stage):
    stage.page.set_sound_missing(False)
    stage.page.show_notice("No voice on this computer. Tones mark every change.", icon="voice")
    assert not offer(stage).isVisible()
    stage.key(Qt.Key.Key_M)
    assert stage.asked == ["voice_toggled"]


def test_what_was_missing_and_is_found_is_not_said_any_more(stage: Stage):
    stage.page.show_notice("")
    assert not strip(stage).isVisible()


def test_the_offer_can_be_reached_and_is_named(stage: Stage):
    offer(stage).setFocus(Qt.FocusReason.TabFocusReason)
    assert (strip(stage).accessibleName(), offer(stage).accessibleName()) == (_NO_SOUND, "Look again")


def test_a_click_on_the_words_pauses_as_anywhere(stage: Stage):
    stage.click(strip(stage))
    assert stage.asked == ["pause_requested"]


def test_after_this_hurts_nothing_else_is_said(stage: Stage):
    stage.session.player.hurts()
    stage.show()
    assert not strip(stage).isVisible()
    stage.key(Qt.Key.Key_M)
    assert stage.asked == ["notice_action_requested"]


@pytest.mark.parametrize(("size", "text_scale"), [((1280, 800), 1.0), ((1024, 640), 1.5)])
def test_it_overlaps_nothing(qtbot: QtBot, size: tuple[int, int], text_scale: float):
    stage = Stage(qtbot, 8, size=size, text_scale=text_scale)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    stage.page.show_notice(_NO_SOUND, icon="mute", action="Look again")
    session = stage.page.session
    assert strip(stage).geometry().top() > session.bar.geometry().bottom()
    assert strip(stage).geometry().bottom() < session.stage.geometry().top()
    assert strip(stage).rect().contains(offer(stage).geometry())
