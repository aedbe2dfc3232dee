"""Items stand side by side and go on in the next line."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from program_app.ui.widgets.flow_layout import FlowLayout

_WIDE, _TALL, _GAP = 100, 20, 8


@pytest.fixture
def flowing(qtbot: QtBot) -> tuple[QWidget, FlowLayout, list[QLabel]]:
    widget, flow = QWidget(), FlowLayout(_GAP)
    qtbot.addWidget(widget)
    labels = [QLabel(str(number)) for number in range(4)]
    for label in labels:
        label.setFixedSize(_WIDE, _TALL)
        flow.addWidget(label)
    widget.setLayout(flow)
    return widget, flow, labels


def test_as_many_stand_in_a_line_as_there_is_room_for(flowing):
    widget, flow, labels = flowing
    widget.resize(2 * _WIDE + _GAP, 200)
    flow.activate()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (108, 0), (0, 28), (108, 28)]
    assert flow.heightForWidth(2 * _WIDE + _GAP) == 2 * _TALL + _GAP
    assert flow.heightForWidth(4 * _WIDE + 3 * _GAP) == _TALL
    assert flow.heightForWidth(10) == 4 * _TALL + 3 * _GAP


def test_lines_may_end_at_the_right_edge(flowing):
    widget, flow, labels = flowing
    flow.set_align_right(True)
    widget.resize(3 * _WIDE, 200)
    flow.activate()
    assert [label.x() + _WIDE for label in labels] == [192, 300, 192, 300]


def test_hidden_items_take_no_room(flowing):
    _widget, flow, labels = flowing
    labels[0].hide()
    assert flow.sizeHint().width() == 3 * _WIDE + 2 * _GAP
    assert flow.minimumSize().width() == _WIDE


def test_items_can_be_taken_away(flowing):
    _widget, flow, labels = flowing
    item = flow.takeAt(0)
    assert item is not None
    assert item.widget() is labels[0]
    assert flow.count() == 3
    assert flow.itemAt(3) is flow.takeAt(3) is None
