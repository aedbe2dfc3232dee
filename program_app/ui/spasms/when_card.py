"""When and where it was: beginning, end, type, side and height."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from program_app.domain.log_fields import LogField
from program_app.journey.spasm_form_view import SpasmFormView
from program_app.journey.typed_times import ReadTimes, TypedTimes
from program_app.ui.spasms.form_row import NAME_WIDTH, form_row
from program_app.ui.spasms.typed_line import LineFault, TypedLine
from program_app.ui.spasms.where_rows import WhereRows
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.words.language import _

_DATE, _TIME = 128, 84


class WhenCard(Card):
    """`times_typed` and `times_left` carry all four lines; `answered(name, value)` the choices."""

    times_typed = Signal(object)
    times_left = Signal(object)
    answered = Signal(str, object)
    placed = Signal(object, object)
    """Side and height at once."""
    other_wanted = Signal(str)
    """The id of the other entry of the same time."""

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__(theme)
        self._theme = theme
        self._likely = ""
        self._overlap_id = ""
        self._began, self._ended = view.field("began_at"), view.field("ended_at")
        self._began_date, self._began_time = _lines(theme, self._began)
        self._ended_date, self._ended_time = _lines(theme, self._ended, _("same day"))
        self._length = Label(theme, style="small", color="ink2", wrap=True)
        self._kind_line = Label(theme, style="small", color="ink2", wrap=True)
        self._began_fault = LineFault(theme)
        self._ended_fault = LineFault(theme)
        for fault in (self._began_fault, self._ended_fault):
            fault.setContentsMargins(theme.scaled(NAME_WIDTH), 0, 0, 0)
        self._overlap = Label(theme, color="ink2", wrap=True)
        self._open_other = Link(theme, _("Open that one"))
        self._where = WhereRows(theme, view)
        self._show_times(view.times)
        self._lay_out()
        self._connect()
        self.show_form(view)

    @property
    def first_field(self) -> TypedLine:
        """Where the keyboard begins."""
        return self._began_date

    def set_width(self, width: int) -> None:
        """Let the drawing of the back stand beside the rows where a card of this width has room for it."""
        margins = self.body.contentsMargins()
        self._where.set_width(width - margins.left() - margins.right())

    def show_form(self, view: SpasmFormView) -> None:
        """Show what follows from the answers; what is being typed stays."""
        length = view.length_text
        self._length.setText(_("after {length}").format(length=length) if length else _("or still there"))
        self._kind_line.setText(view.field("kind").about(view.record.kind))
        self._where.show_form(view)
        self._overlap_id = view.overlap_id
        self._overlap.setText(view.overlap_text)
        for part in (self._overlap, self._open_other):
            part.setVisible(bool(view.overlap_id))

    def show_read(self, read: ReadTimes, *, only_mended: bool) -> None:
        """Say what does not fit; with `only_mended`, while typing, take away what is said in vain alone."""
        self._likely = read.likely_date
        offer = _("Yes, {date}").format(date=read.likely_date) if read.likely_date else ""
        self._show_fault(
            self._began_fault, (self._began_date, self._began_time), read.began_fault, offer, only_mended
        )
        self._show_fault(
            self._ended_fault, (self._ended_date, self._ended_time), read.ended_fault, "", only_mended
        )

    @property
    def faulty_field(self) -> TypedLine | None:
        """The first line that does not fit."""
        if self._began_fault.sentence():
            return self._began_date
        return self._ended_time if self._ended_fault.sentence() else None

    def typed_times(self) -> TypedTimes:
        """The four lines as they are."""
        return TypedTimes(
            began_date=self._began_date.text(),
            began_time=self._began_time.text(),
            ended_date=self._ended_date.text(),
            ended_time=self._ended_time.text(),
        )

    def _show_times(self, times: TypedTimes) -> None:
        self._began_date.setText(times.began_date)
        self._began_time.setText(times.began_time)
        self._ended_date.setText(times.ended_date)
        self._ended_time.setText(times.ended_time)

    def _show_fault(
        self,
        fault: LineFault,
        lines: tuple[TypedLine, TypedLine],
        sentence: str,
        offer: str,
        only_mended: bool,
    ) -> None:
        if only_mended and sentence:
            return
        fault.show_fault(sentence, offer)
        for line in lines:
            line.set_unmet(bool(sentence), sentence)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(24, 14, 12, 18)
        self.body.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(self._theme, _("When and where"), style="h2"))
        head.addWidget(self._kind_line, 1)
        self.body.addLayout(head)
        self.body.addLayout(form_row(self._theme, self._began.label, self._began_date, self._began_time))
        self.body.addWidget(self._began_fault)
        row = form_row(self._theme, self._ended.label, self._ended_date, self._ended_time)
        row.insertWidget(3, self._length, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._ended_fault)
        self.body.addLayout(self._about_another())
        self.body.addWidget(self._where)
        self.body.addStretch()

    def _about_another(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._overlap, 1)
        row.addWidget(self._open_other)
        return row

    def _connect(self) -> None:
        for line in (self._began_date, self._began_time, self._ended_date, self._ended_time):
            line.typed.connect(self._on_typed)
            line.left.connect(self._on_left)
        self._began_fault.offer_taken.connect(self._on_offer_taken)
        self._open_other.clicked.connect(self._on_other_wanted)
        self._where.answered.connect(self.answered)
        self._where.placed.connect(self.placed)

    def _on_typed(self) -> None:
        self.times_typed.emit(self.typed_times())

    def _on_left(self) -> None:
        self.times_left.emit(self.typed_times())

    def _on_offer_taken(self) -> None:
        self._began_date.setText(self._likely)
        self._began_date.setFocus()
        self._on_typed()
        self._on_left()

    def _on_other_wanted(self) -> None:
        self.other_wanted.emit(self._overlap_id)


def _lines(theme: Theme, field: LogField, placeholder: str = "") -> tuple[TypedLine, TypedLine]:
    """One for the date and one for the time."""
    on = TypedLine(
        theme, name=_("{field}, date").format(field=field.label), width=_DATE, placeholder=placeholder
    )
    at = TypedLine(theme, name=_("{field}, time").format(field=field.label), width=_TIME)
    for line in (on, at):
        line.explain(field.help)
    return on, at
