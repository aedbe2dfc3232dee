"""Fills the quiet cards of Today: the log of the day, and how long the last spasm was sore."""

from PySide6.QtCore import QObject, Signal

from program_app.journey.day_logging import log_day, log_of_today
from program_app.journey.diary import Diary
from program_app.journey.spasms import soreness_asked, tell_soreness
from program_app.journey.training import Now
from program_app.ui.today.day_log_card import DayLogCard
from program_app.ui.today.day_log_soreness import SorenessCard
from program_app.words.day_log import soreness_question
from program_app.words.days import weekday


class DayLogPresenter(QObject):
    """Keeps each tap at once; the question about soreness goes once it is answered."""

    soreness_told = Signal()

    def __init__(self, log: DayLogCard, soreness: SorenessCard, diary: Diary, now: Now) -> None:
        super().__init__(log)
        self._log = log
        self._soreness = soreness
        self._diary = diary
        self._now = now
        self._asked_about = ""
        self._put_off: set[str] = set()
        log.logged.connect(self._on_logged)
        soreness.told.connect(self._on_soreness_told)
        soreness.put_off.connect(self._on_put_off)

    def show(self) -> None:
        """Show what was logged today, and ask what is to be asked."""
        now = self._now()
        self._log.show_log(log_of_today(self._diary, now))
        spasm = soreness_asked(self._diary, now)
        if spasm is None or spasm.id in self._put_off:
            self._soreness.hide()
        else:
            self._asked_about = spasm.id
            self._soreness.ask(soreness_question(weekday(spasm.began_at.astimezone().date())))

    def _on_logged(self, name: str, value: float | None) -> None:
        self._log.show_log(log_day(self._diary, self._now(), name, value))

    def _on_soreness_told(self, hours: float) -> None:
        tell_soreness(self._diary, self._asked_about, hours)
        self._soreness.hide()
        self.soreness_told.emit()

    def _on_put_off(self) -> None:
        # Until the program is started again: it is then another day, as a rule.
        self._put_off.add(self._asked_about)
        self._soreness.hide()
