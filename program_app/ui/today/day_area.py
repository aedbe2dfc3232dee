"""The middle of Today: the day's card with the cards beside or below it, and the foot in its place."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.ui.effective_size import LOW_BELOW, NARROW_BELOW, SMALL_BELOW
from program_app.ui.tab_order import order_tabs
from program_app.ui.theme import Theme
from program_app.ui.today.day_card import DayBody, DayCard
from program_app.ui.today.foot import Foot
from program_app.ui.widgets.page_scroll import PageScroll

_STACKED_BELOW = 760
_CARD_SHARE, _SIDE_SHARE = 640, 344
_BELOW = 16


class DayArea(QWidget):
    """In a roomy window everything fits; in a small one the cards scroll over the pinned foot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._card = DayCard(theme)
        self._foot: Foot | None = None
        self._side = QWidget()
        self._side_cards: list[QWidget] = []
        self._side_flow = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_flow.setContentsMargins(0, 0, 0, 0)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.addWidget(self._card, _CARD_SHARE)
        self._flow.addWidget(self._side, _SIDE_SHARE)
        self._scroll = PageScroll(theme, self._flow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, 1)
        self._is_pinned = False

    def show_parts(self, body: DayBody, side: Sequence[tuple[QWidget, int]], foot: Foot) -> None:
        """Show other contents: the card's body, the cards beside it with their shares of height, the foot."""
        self._card.set_body(body)
        self._replace_side(side)
        if foot is not self._foot:
            if self._foot is not None:
                self._foot.hide()
            self._foot = foot
            self._place_foot()
        order_tabs(body, foot, self._side)

    def fit(self, size: QSizeF, margin: int, *, has_banner: bool) -> None:
        """Arrange everything for a window of the effective `size`, with `margin` pixels at the sides."""
        is_narrow, is_low = size.width() < NARROW_BELOW, size.height() < LOW_BELOW
        self._is_pinned = is_narrow or is_low
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._flow.setDirection(down if is_narrow else right)
        is_row = is_narrow and size.width() >= _STACKED_BELOW
        self._side_flow.setDirection(right if is_row else down)
        gap = _BELOW if self._is_pinned or has_banner else 24
        self._flow.setSpacing(_BELOW if is_narrow else 24)
        self._side_flow.setSpacing(gap)
        self._scroll.set_margins(
            margin, 0, 40 if self._is_pinned else margin, _BELOW if self._is_pinned else 32
        )
        self._card.set_open(self._is_pinned)
        self._place_foot()
        self._card.fit(is_low=is_low or has_banner, is_narrow=size.width() < SMALL_BELOW)

    def _place_foot(self) -> None:
        foot = self._foot
        if foot is None:
            return
        if self._is_pinned:
            self._column.addWidget(foot)
        else:
            self._card.add_foot(foot)
        if foot.is_pinned != self._is_pinned:
            foot.set_pinned(self._is_pinned)
        foot.show()

    def _replace_side(self, side: Sequence[tuple[QWidget, int]]) -> None:
        for old in self._side_cards:
            self._side_flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._side_cards = [card for card, _share in side]
        for card, share in side:
            self._side_flow.addWidget(card, share)
            card.show()
