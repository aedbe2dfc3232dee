"""The index of exercises: found by chips, list and words, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.exercise import PositionGroup
from program_app.journey.catalogue import CatalogueFilter, look_through
from program_app.ui.exercises.exercise_card import ExerciseCard
from program_app.ui.exercises.position_chips import PositionChip
from program_app.ui.exercises_page import ExercisesPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.label import Label
from tests.virtual_session import shipped_program

TODAY = frozenset({"tilt_bridge"})


def shown(qtbot: QtBot, width: int = 1280, height: int = 800, text_scale: float = 1.0) -> ExercisesPage:
    """The page in a window of its own, answered as its presenter answers."""
    page = ExercisesPage(Theme(scheme="light", text_scale=text_scale, move_less=True))
    qtbot.addWidget(page)

    def answer(asked: CatalogueFilter) -> None:
        page.show_catalogue(look_through(shipped_program(), TODAY, asked))

    page.filter_changed.connect(answer)
    page.resize(width, height)
    answer(CatalogueFilter())
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> ExercisesPage:
    return shown(qtbot)


def cards(page: ExercisesPage) -> list[ExerciseCard]:
    """The cards that are shown, as they are read."""
    visible = [card for card in page.findChildren(ExerciseCard) if card.isVisible()]
    return sorted(visible, key=lambda card: (card.y(), card.x()))


def ids(page: ExercisesPage) -> list[str]:
    return [card.exercise_id for card in cards(page)]


def words_on(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(Label) if label.isVisible() and label.text()}


def focused(page: ExercisesPage) -> str:
    card = page.focusWidget()
    assert isinstance(card, ExerciseCard)
    return card.exercise_id


def cut(page: ExercisesPage) -> list[str]:
    """Words that have less room than they need."""
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    return [label.text() for label in labels if label.width() < label.minimumSizeHint().width() - 1]


def tab_stops(page: ExercisesPage) -> list[str]:
    return [card.exercise_id for card in cards(page) if card.focusPolicy() & Qt.FocusPolicy.TabFocus]


def columns(page: ExercisesPage) -> int:
    return len({card.x() for card in cards(page)})


def test_all_exercises_are_there_and_counted(page):
    assert len(cards(page)) == 30
    assert "30 in all. None of them trains the back muscles." in words_on(page)


def test_a_card_says_everything_that_it_shows(page):
    card = page.grid.card("tilt_bridge")
    assert card.accessibleName() == "Tucked bridge"
    assert card.accessibleDescription() == (
        "Gluteus maximus, hamstrings; abdominals hold the tuck, Level 2, On your back, from day 2, "
        "In today’s session"
    )
    assert "In today" not in page.grid.card("clamshell").accessibleDescription()


def test_the_chips_count_and_choose(page, qtbot):
    chips = [chip.accessibleName() for chip in page.findChildren(PositionChip)]
    assert chips == [
        "All, 30",
        "On your back, 16",
        "On your side, 4",
        "Standing, 4",
        "Sitting, 2",
        "On your knees, 3",
        "Walking, 1",
    ]
    qtbot.mouseClick(page.chips.chip(PositionGroup.SITTING), Qt.MouseButton.LeftButton)
    assert set(ids(page)) == {"seated_brace", "sit_to_stand"}
    assert page.chips.chip(PositionGroup.SITTING).isChecked()


def test_arrow_keys_go_through_the_chips(page, qtbot):
    chip = page.chips.chip(None)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Right)
    assert page.chips.chip(PositionGroup.BACK).isChecked()
    assert len(cards(page)) == 16
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Left)
    assert len(cards(page)) == 30


def test_the_list_filters_by_what_works_and_the_chips_follow(page, qtbot):
    works = page.findChild(QComboBox)
    assert works.currentText() == "Works: everything"
    works.setFocus()
    works.setCurrentIndex(works.findText("Works: thighs"))
    works.activated.emit(works.currentIndex())
    assert set(ids(page)) == {"tilt_bridge", "sit_to_stand", "wall_sit"}
    assert page.chips.chip(None).accessibleName() == "All, 3"
    assert page.chips.chip(PositionGroup.SIDE).accessibleName() == "On your side, 0"


def test_slash_and_letters_go_to_the_search(page, qtbot):
    qtbot.keyClick(page, "/")
    assert page.focusWidget() is page.search
    page.setFocus()
    qtbot.keyClick(page, "c")
    qtbot.keyClicks(page.focusWidget(), "lam")
    assert page.search.text() == "clam"
    assert "clamshell" in ids(page)


def test_a_letter_on_a_card_goes_to_the_search(page, qtbot):
    page.grid.focus_first()
    qtbot.keyClick(page.focusWidget(), "w")
    assert page.focusWidget() is page.search
    assert page.search.text() == "w"


def test_escape_empties_the_search(page, qtbot):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "bridge")
    assert len(cards(page)) < 30
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(cards(page)) == 30


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_the_keys_go_on_to_what_was_found(page, qtbot, key):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "bridge")
    qtbot.keyClick(page.search, key)
    assert focused(page) == ids(page)[0]


def test_arrow_keys_go_through_the_grid(page, qtbot):
    order = ids(page)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Right, 29),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(page.focusWidget(), key)
        assert focused(page) == order[place]


def test_up_from_the_first_row_comes_to_the_chosen_chip(page, qtbot):
    page.grid.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    assert page.focusWidget() is page.chips.chip(None)


def test_the_card_that_the_keys_came_to_is_in_sight(page, qtbot):
    page.grid.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_End)
    card = page.focusWidget()
    area = QRect(card.mapTo(page, QPoint(0, 0)), card.size())
    assert page.rect().contains(area)


def test_tab_goes_from_the_list_over_search_and_chips_into_the_grid(page, qtbot):
    works = page.findChild(QComboBox)
    works.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [page.search, page.chips.chip(None), page.grid.card(ids(page)[0])]
    for stop in stops:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is stop


def test_tab_stops_once_in_the_grid(page, qtbot):
    assert len(tab_stops(page)) == 1
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert tab_stops(page) == [focused(page)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_open_an_exercise(page, qtbot, key):
    qtbot.keyClick(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.exercise_chosen) as chosen:
        qtbot.keyClick(page.focusWidget(), key)
    assert chosen.args == [ids(page)[0]]


def test_the_whole_card_is_the_target(page, qtbot):
    card = page.grid.card("tilt_bridge")
    for spot in (QPoint(4, 4), QPoint(card.width() // 2, 50), QPoint(card.width() - 4, card.height() - 4)):
        with qtbot.waitSignal(page.exercise_chosen) as chosen:
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=spot)
        assert chosen.args == ["tilt_bridge"]


def test_back_from_an_exercise_its_card_has_the_keys(page, qtbot):
    page.grid.card("clamshell").click()
    page.search.setFocus()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    assert focused(page) == "clamshell"


def test_nothing_found_says_so_and_leads_back_to_all(page, qtbot):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "zumba")
    assert cards(page) == []
    assert "Nothing fits ‘zumba’." in words_on(page)
    assert "Not part of this program." not in words_on(page)
    button = next(b for b in page.findChildren(Button) if b.text() == "Show all 30")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(cards(page)) == 30
    assert page.search.text() == ""


@pytest.mark.parametrize("query", ["back extension", "superman", "deadlift"])
def test_what_is_left_out_on_purpose_says_why(page, query):
    page.search.setText(query)
    assert cards(page) == []
    assert {"Not part of this program.", "Why there are no back extensions here"} <= words_on(page)
    assert any("Other views" in words for words in words_on(page))


def test_two_choices_that_nothing_fits_say_so_without_a_query(page, qtbot):
    page.show_catalogue(
        look_through(shipped_program(), TODAY, CatalogueFilter(works="thighs", position=PositionGroup.SIDE))
    )
    assert "Nothing fits both choices." in words_on(page)


def test_a_card_that_does_not_fit_any_more_gives_its_keys_to_the_page(page, qtbot):
    page.grid.focus_first()
    page.show_catalogue(
        look_through(shipped_program(), TODAY, CatalogueFilter(position=PositionGroup.WALKING))
    )
    assert page.focusWidget() is page


@pytest.mark.parametrize(
    ("width", "height", "text_scale", "count"),
    [(1280, 800, 1.0, 3), (1024, 640, 1.0, 3), (1280, 800, 1.5, 2), (1024, 640, 1.5, 2), (920, 800, 1.5, 1)],
)
def test_columns_follow_the_room_and_nothing_is_cut(qtbot, width, height, text_scale, count):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, height)
    page = ExercisesPage(Theme(scheme="light", text_scale=text_scale, move_less=True), window)
    page.show_catalogue(look_through(shipped_program(), TODAY, CatalogueFilter()))
    rail = 208 if text_scale == 1.0 and width >= 1180 else 144
    page.setGeometry(rail, 0, width - rail, height)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: columns(page) == count and not cut(page))
    assert page.minimumSizeHint().width() <= page.width()


def test_new_words_find_the_same_cards_again(page):
    before = page.grid.card("tilt_bridge")
    page.search.setText("bridge")
    page.search.setText("")
    assert page.grid.card("tilt_bridge") is before
