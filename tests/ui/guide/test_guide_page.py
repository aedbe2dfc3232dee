"""The guide: listed, searched, read and leafed through, by mouse and by keyboard, at every size."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.program import Program
from program_app.journey.guide import entry_ids
from program_app.journey.guide_views import Shelf
from program_app.painting.marked_block import MOST_LETTERS
from program_app.ui.guide.entry_row import GuideRow
from program_app.ui.guide.text_block import TextBlock
from program_app.ui.guide_page import GuidePage
from program_app.ui.presenters.guide_presenter import GuidePresenter
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.builders import MONDAY
from tests.fakes import FakeNow, MemoryDisk
from tests.small_guide import OTHER_VIEWS, with_guide
from tests.ui.whole_app import button
from tests.virtual_session import shipped_program


class Shown:
    """The page in a window of its own, filled by its presenter."""

    def __init__(
        self,
        qtbot: QtBot,
        program: Program,
        size: tuple[int, int] = (1072, 800),
        text_scale: float = 1.0,
    ) -> None:
        self.qtbot = qtbot
        self.page = GuidePage(Theme(scheme="light", text_scale=text_scale, move_less=True))
        qtbot.addWidget(self.page)
        self.disk = MemoryDisk()
        self.diary = self.disk.open_diary()
        self.guide = GuidePresenter(self.page, program, self.diary, FakeNow(MONDAY, 9))
        self.page.resize(*size)
        self.guide.show()
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.setFocus()

    @property
    def rows(self) -> list[GuideRow]:
        found = [row for row in self.page.findChildren(GuideRow) if row.isVisible()]
        return sorted(found, key=lambda row: row.y())

    @property
    def ids(self) -> list[str]:
        return [row.entry_id for row in self.rows]

    @property
    def open_id(self) -> str:
        view = self.guide.view()
        assert view is not None
        return view.entry_id

    @property
    def title(self) -> str:
        return self.page.article.blocks[0].text()

    def row(self, entry_id: str) -> GuideRow:
        row = self.page.list.entries.row(entry_id)
        assert row is not None
        return row

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.focusWidget(), key)

    def press(self, text: str) -> None:
        QTest.mouseClick(button(self.page, text), Qt.MouseButton.LeftButton)

    def words(self) -> set[str]:
        return {label.text() for label in self.page.findChildren(Label) if label.isVisible()}

    def is_in_sight(self, widget: QWidget) -> bool:
        """All of it, within the page."""
        area = QRect(widget.mapTo(self.page, QPoint(0, 0)), widget.size())
        return widget.isVisible() and self.page.rect().contains(area)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, with_guide(shipped_program()))


@pytest.fixture
def real(qtbot: QtBot) -> Shown:
    return Shown(qtbot, shipped_program())


class TestListed:
    def test_the_questions_stand_first_and_the_first_unread_one_is_open(self, shown):
        assert shown.ids == ["walking", "sleeping"]
        assert shown.title == "Is walking good for it?"
        assert shown.row("walking").accessibleName() == "1. Is walking good for it?"
        assert shown.row("walking").accessibleDescription() == "Open now"

    def test_a_part_is_chosen_by_its_word(self, shown):
        shown.press("Cards")
        assert shown.ids == ["day_1", "day_9"]
        assert shown.open_id == "walking"
        assert "Today’s card" in shown.row("day_1").accessibleDescription()

    def test_a_click_on_a_row_opens_its_text(self, shown):
        shown.qtbot.mouseClick(shown.row("sleeping"), Qt.MouseButton.LeftButton)
        assert shown.title == "How to sleep with it?"

    def test_all_questions_cards_and_essays_of_the_program_are_there(self, real):
        assert len(real.ids) == 12
        real.press("Cards")
        assert len(real.ids) == 28
        real.press("About")
        assert len(real.ids) == len(entry_ids(shipped_program().guide, Shelf.ESSAYS))

    def test_twelve_questions_are_seen_without_scrolling(self, real):
        assert all(real.is_in_sight(row) for row in real.rows)


class TestSearch:
    def test_slash_goes_to_the_search_and_two_letters_are_looked_for(self, shown):
        shown.key(Qt.Key.Key_Slash)
        assert shown.page.focusWidget() is shown.page.list.search
        shown.key(Qt.Key.Key_S)
        assert shown.ids == ["walking", "sleeping"]
        shown.qtbot.keyClicks(shown.page.focusWidget(), "eat")
        assert shown.ids == ["walking", "day_1"]
        assert "2 texts found" in shown.words()

    def test_what_was_found_is_said_with_the_row(self, shown):
        shown.page.list.search.setText("seat")
        assert "Belly and seat share the work." in shown.row("day_1").accessibleDescription()

    @pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
    def test_from_the_search_the_keys_go_on_to_what_was_found_and_open_it(self, shown, key):
        shown.key(Qt.Key.Key_Slash)
        shown.qtbot.keyClicks(shown.page.focusWidget(), "pillow")
        shown.key(key)
        assert shown.page.focusWidget() is shown.row("sleeping")
        assert shown.open_id == "sleeping"

    def test_escape_empties_the_search_and_the_part_is_back(self, shown):
        shown.page.list.search.setText("pillow")
        shown.key(Qt.Key.Key_Escape)
        assert shown.ids == ["walking", "sleeping"]

    def test_nothing_found_is_said(self, shown):
        shown.page.list.search.setText("zumba")
        assert shown.rows == []
        assert "Nothing here speaks of ‘zumba’. Try a shorter word." in shown.words()

    def test_a_row_that_does_not_fit_any_more_gives_its_keys_to_the_page(self, shown):
        shown.row("walking").setFocus(Qt.FocusReason.TabFocusReason)
        shown.guide.look_for("pillow")
        assert shown.page.focusWidget() is shown.page


class TestKeys:
    def test_arrows_in_the_list_open_what_they_come_to(self, shown):
        shown.row("walking").setFocus(Qt.FocusReason.TabFocusReason)
        shown.key(Qt.Key.Key_Down)
        assert shown.open_id == "sleeping"
        assert shown.page.focusWidget() is shown.row("sleeping")
        shown.key(Qt.Key.Key_Home)
        assert shown.open_id == "walking"
        shown.key(Qt.Key.Key_Up)
        assert shown.page.focusWidget() is shown.page.list.search

    @pytest.mark.parametrize(
        ("there", "back"), [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)]
    )
    def test_the_leafing_keys_go_through_the_texts_and_stop_at_the_ends(self, shown, there, back):
        shown.key(there)
        assert shown.open_id == "sleeping"
        shown.key(there)
        assert shown.open_id == "sleeping"
        shown.key(back)
        shown.key(back)
        assert shown.open_id == "walking"

    def test_tab_stops_once_in_the_list(self, real):
        stops = [row for row in real.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [row.entry_id for row in stops] == [real.open_id]

    def test_tab_goes_from_the_list_to_reading_aloud_and_on_to_the_foot(self, shown):
        shown.row("walking").setFocus(Qt.FocusReason.TabFocusReason)
        words = []
        for _stop in range(4):
            shown.key(Qt.Key.Key_Tab)
            focused = shown.page.focusWidget()
            assert isinstance(focused, QAbstractButton)
            words.append(focused.text())
        assert words == ["Read aloud", "Read", "Next", "Try a braced walk"]

    def test_arrows_and_space_scroll_the_text(self, real):
        bar = real.page.article._scroll.verticalScrollBar()
        real.key(Qt.Key.Key_Down)
        assert bar.value() == bar.singleStep()
        real.key(Qt.Key.Key_Space)
        assert bar.value() > bar.singleStep()
        real.key(Qt.Key.Key_End)
        assert bar.value() == bar.maximum()

    def test_another_text_begins_at_its_top(self, real):
        real.key(Qt.Key.Key_End)
        real.key(Qt.Key.Key_Right)
        assert real.page.article._scroll.verticalScrollBar().value() == 0

    def test_escape_with_nothing_left_to_close_leaves(self, shown):
        with shown.qtbot.waitSignal(shown.page.left):
            shown.key(Qt.Key.Key_Escape)

    def test_next_leaves_the_keys_with_the_page(self, shown):
        button(shown.page, "Next").setFocus(Qt.FocusReason.TabFocusReason)
        shown.key(Qt.Key.Key_Return)
        assert shown.open_id == "sleeping"
        assert shown.page.focusWidget() is shown.page


class TestRead:
    def test_the_tick_is_set_taken_away_and_kept(self, shown):
        shown.press("Read")
        assert "Read" in shown.row("walking").accessibleDescription()
        assert shown.disk.open_diary().preferences.read_texts == {"walking"}
        shown.press("Read")
        assert shown.disk.open_diary().preferences.read_texts == frozenset()

    def test_a_text_whose_end_was_in_sight_for_a_while_is_read(self, shown):
        shown.key(Qt.Key.Key_End)
        shown.page.article._seen.timeout.emit()
        assert shown.diary.preferences.read_texts == {"walking"}

    def test_a_text_whose_end_was_not_seen_is_not_read(self, real):
        real.page.article._seen.timeout.emit()
        assert real.diary.preferences.read_texts == frozenset()
        real.key(Qt.Key.Key_End)
        real.page.article._seen.timeout.emit()
        assert real.diary.preferences.read_texts == {real.open_id}

    def test_the_while_begins_anew_with_every_text_and_place(self, real):
        waits = real.page.article._seen
        for key in (Qt.Key.Key_End, Qt.Key.Key_Right):
            waits.stop()
            real.key(key)
            assert waits.isActive()

    def test_nobody_reads_a_page_that_is_hidden(self, real):
        real.key(Qt.Key.Key_End)
        real.page.hide()
        assert not real.page.article._seen.isActive()

    def test_the_text_that_is_ticked_stays_where_it_is(self, real):
        real.key(Qt.Key.Key_End)
        place = real.page.article._scroll.verticalScrollBar().value()
        real.press("Read")
        assert real.page.article._scroll.verticalScrollBar().value() == place


class TestText:
    def test_a_card_and_about_say_without_a_click_what_others_see_differently(self, real):
        real.guide.open_card(9)
        views = real.page.article.blocks[-1]
        assert "many physical therapists also train the back muscles" in views.text()
        assert real.is_in_sight(views)
        real.guide.open_entry("about")
        views = real.page.article.blocks[-1]
        assert "many physical therapists also train the back muscles" in views.text()
        assert real.is_in_sight(views)

    def test_the_foot_names_the_source(self, shown):
        shown.guide.open_entry("sleeping")
        assert {OTHER_VIEWS, "From the talk that this program follows, in our own words."} <= shown.words()

    @pytest.mark.parametrize(
        ("entry_id", "words", "signal", "target"),
        [
            ("walking", "Try a braced walk", "page_requested", ["walk"]),
            ("day_9", "Look at the bridge", "exercise_chosen", ["tilt_bridge"]),
            ("day_1", "Open the rescue page", "rescue_requested", []),
            ("sleeping", "Read about walking", "entry_chosen", ["walking"]),
        ],
    )
    def test_the_one_action_leads_where_it_says(self, shown, entry_id, words, signal, target):
        shown.guide.open_entry(entry_id)
        with shown.qtbot.waitSignal(getattr(shown.page, signal)) as asked:
            shown.press(words)
        assert asked.args == target

    def test_right_and_wrong_stand_side_by_side_with_their_words(self, shown):
        pair = shown.page.article.text.pair
        right, wrong = pair._tiles
        assert right.y() == wrong.y()
        assert right.figure.accessibleName().startswith("Tucked bridge.")
        assert wrong.figure.accessibleName().startswith("Lifting with an arch.")
        assert right.figure.has_figure
        assert wrong.figure.has_figure
        assert not right.figure.is_moving

    def test_no_line_has_more_letters_than_can_be_read_however_wide_the_window(self, qtbot):
        shown = Shown(qtbot, shipped_program(), (1600, 1000))
        lines = [line.text for block in shown.page.article.blocks for line in block._broken(900).lines]
        assert len(lines) > 20
        assert max(map(len, lines)) <= MOST_LETTERS

    def test_a_program_without_texts_says_so(self, qtbot):
        shown = Shown(qtbot, with_guide(guide=shipped_program().guide.__class__()))
        assert "This program brings no texts to read." in shown.words()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_R):
            shown.key(key)


def cut(page: QWidget) -> list[str]:
    """Words that have less room than they need."""
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    return [
        label.text()
        for label in labels
        if label.width() < label.minimumSizeHint().width() - 1
        or label.height() < label.heightForWidth(label.width()) - 1
    ]


def overflowing(shown: Shown) -> list[str]:
    """Pieces of the open text that reach out of their card."""
    card = shown.page.article
    blocks = [block for block in card.findChildren(TextBlock) if block.isVisible()]
    return [b.text() for b in blocks if b.mapTo(card, QPoint(b.width(), 0)).x() > card.width()]


@pytest.mark.parametrize(
    ("size", "text_scale"),
    [
        ((1072, 800), 1.0),
        ((936, 640), 1.0),
        ((936, 640), 1.15),
        ((1140, 800), 1.3),
        ((1136, 800), 1.5),
        ((880, 640), 1.5),
    ],
)
def test_every_text_fits_every_size(qtbot, size, text_scale):
    shown = Shown(qtbot, shipped_program(), size, text_scale)
    for entry_id in ("is_walking_good", "day_9"):
        shown.guide.open_entry(entry_id)
        shown.page.open_text()
        qtbot.waitUntil(lambda: not cut(shown.page) and not overflowing(shown))
    assert shown.page.minimumSizeHint().width() <= shown.page.width()


class TestOneColumn:
    @pytest.fixture
    def small(self, qtbot: QtBot) -> Shown:
        return Shown(qtbot, shipped_program(), (880, 640), 1.5)

    def test_the_list_stands_alone_until_a_text_is_opened(self, small):
        assert small.page.list.isVisible()
        assert not small.page.article.isVisible()
        small.qtbot.mouseClick(small.row("letting_go"), Qt.MouseButton.LeftButton)
        assert small.page.article.isVisible()
        assert not small.page.list.isVisible()
        assert small.page.focusWidget() is small.page

    def test_arrows_only_pass_by_and_enter_opens(self, small):
        small.row("letting_go").setFocus(Qt.FocusReason.TabFocusReason)
        small.key(Qt.Key.Key_Down)
        assert small.page.list.isVisible()
        small.key(Qt.Key.Key_Return)
        assert small.page.article.isVisible()
        assert small.open_id == "what_it_feels_like"

    @pytest.mark.parametrize("way", ["click", "escape"])
    def test_the_way_back_leads_to_the_row(self, small, way):
        small.qtbot.mouseClick(small.row("sleeping"), Qt.MouseButton.LeftButton)
        if way == "click":
            small.press("All texts")
        else:
            small.key(Qt.Key.Key_Escape)
        assert small.page.list.isVisible()
        assert small.page.focusWidget() is small.row("sleeping")

    def test_a_card_from_elsewhere_is_shown_at_once(self, small):
        small.guide.open_card(9)
        assert small.page.article.isVisible()

    def test_slash_comes_back_to_the_search(self, small):
        small.guide.open_card(9)
        small.page.setFocus()
        small.key(Qt.Key.Key_Slash)
        assert small.page.focusWidget() is small.page.list.search
