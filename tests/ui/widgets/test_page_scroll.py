"""The scroll bar of a page stands in its margin."""

import pytest
from PySide6.QtWidgets import QVBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll


@pytest.mark.parametrize("line_count", [1, 100])
def test_contents_are_as_wide_with_a_scroll_bar_as_without(qtbot, line_count):
    theme = Theme()
    layout = QVBoxLayout()
    label = Label(theme, "\n".join("line" for _ in range(line_count)))
    layout.addWidget(label)
    scroll = PageScroll(theme, layout)
    qtbot.addWidget(scroll)
    scroll.set_margins(32, 0, 32, 24)
    scroll.resize(600, 400)
    scroll.show()
    qtbot.waitExposed(scroll)
    qtbot.waitUntil(lambda: label.width() == 600 - 64)
    assert (scroll.verticalScrollBar().maximum() > 0) is (line_count > 1)
