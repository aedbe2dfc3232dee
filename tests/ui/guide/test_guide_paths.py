"""The ways to the guide and back, in the whole window, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from program_app.storage.reading import read_history
from program_app.ui.guide_page import GuidePage
from tests.ui.whole_app import PATIENCE_SECONDS, WholeApp, rail_row


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    whole = WholeApp(qtbot, data_dir)
    yield whole
    whole.close()
    whole.window.deleteLater()


def guide(whole: WholeApp) -> GuidePage:
    page = whole.window.page("guide")
    assert isinstance(page, GuidePage)
    return page


def title(whole: WholeApp) -> str:
    return guide(whole).article.blocks[0].text()


def test_the_rail_and_its_key_lead_to_the_guide(whole):
    whole.qtbot.mouseClick(rail_row(whole.window, "Guide"), Qt.MouseButton.LeftButton)
    assert whole.page == "guide"
    assert rail_row(whole.window, "Guide").accessibleDescription() == "Open now"
    whole.shell.show_page("today")
    whole.key(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert whole.page == "guide"


def test_the_card_of_a_day_opens_from_today_and_escape_leads_back(whole):
    whole.shell.show_card(9)
    assert whole.page == "guide"
    assert title(whole) == whole.app.loaded.program.guide.card(9).title
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "today"


def test_about_opens_from_the_settings_and_escape_leads_back(whole):
    whole.shell.show_page("settings")
    whole.press("More about this program in the guide")
    assert title(whole) == whole.app.loaded.program.guide.article("about").title
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "settings"


def test_the_way_back_from_an_exercise_leads_to_the_text(whole):
    whole.shell.show_card(9)
    guide(whole).exercise_chosen.emit("tilt_bridge")
    assert whole.page == "exercise"
    whole.press("Guide")
    assert whole.page == "guide"
    assert title(whole) == whole.app.loaded.program.guide.card(9).title
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "today"


def test_rescue_opens_from_the_guide_and_closes_to_it(whole):
    whole.shell.show_page("guide")
    whole.key(Qt.Key.Key_S)
    assert whole.page == "rescue"


def test_the_open_text_and_the_search_outlive_a_visit_elsewhere(whole):
    whole.shell.show_page("guide")
    guide(whole).list.search.setText("pillow")
    guide(whole).setFocus()
    whole.shell.show_page("walk")
    whole.shell.show_page("guide")
    assert guide(whole).list.search.text() == "pillow"


def test_what_was_read_is_on_the_disk(whole):
    whole.shell.show_card(9)
    whole.press("Read")
    assert whole.app.outbox.flush(PATIENCE_SECONDS)
    assert read_history(whole.database).preferences["read_guide"] == "day_9"


def test_the_guide_is_read_while_the_safety_questions_keep_the_program_closed(whole):
    whole.shell.answer_safety_questions((whole.app.loaded.program.screening[0].id,))
    whole.shell.show_page("today")
    assert whole.page == "first_run"
    whole.press("Read the guide")
    assert whole.page == "guide"
    assert guide(whole).article.isVisible()
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "first_run"


def test_from_the_open_guide_the_rail_does_not_lead_past_the_safety_questions(whole):
    whole.shell.answer_safety_questions((whole.app.loaded.program.screening[0].id,))
    whole.shell.show_page("guide")
    whole.qtbot.mouseClick(rail_row(whole.window, "Today"), Qt.MouseButton.LeftButton)
    assert whole.page == "first_run"
