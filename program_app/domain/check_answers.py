"""Questions answered 0 to 10 with single keys: what a typed digit means, and when the next one comes."""

SHOWN_SECONDS = 0.6
"""A chosen number is shown this long before the next question comes."""
TEN_SECONDS = 0.8
"""A 0 typed within this time after a 1 makes 10."""
HIGHEST = 10


class QuestionRound:
    """Leads through `count` questions, told the time in seconds; every one may stay open."""

    def __init__(self, count: int) -> None:
        self.answers: list[int | None] = [None] * count
        self.index = 0
        self._due_at: float | None = None
        self._one_at = float("-inf")

    @property
    def is_over(self) -> bool:
        """The last question is behind."""
        return self.index >= len(self.answers)

    def type_digit(self, digit: int, at: float) -> None:
        """A digit key; 1 and then 0 is 10."""
        if digit == 0 and at - self._one_at <= TEN_SECONDS:
            self.choose(HIGHEST, at)
            return
        self.choose(digit, at)
        if digit == 1:
            self._one_at, self._due_at = at, at + TEN_SECONDS

    def choose(self, number: int, at: float) -> None:
        """Answer the present question; the next one comes by itself."""
        if self.is_over:
            return
        self.answers[self.index] = number
        self._one_at = float("-inf")
        self._due_at = at + SHOWN_SECONDS

    def tick(self, at: float) -> None:
        """Let time pass up to `at`."""
        if self._due_at is not None and at >= self._due_at:
            self.go_on()

    def go_on(self) -> None:
        """The next question, with what was answered."""
        if not self.is_over:
            self.index += 1
        self._forget_typing()

    def leave_open(self) -> None:
        """The next question; this one has no answer."""
        if not self.is_over:
            self.answers[self.index] = None
        self.go_on()

    def back(self) -> None:
        """The question before."""
        self.index = max(0, self.index - 1)
        self._forget_typing()

    def _forget_typing(self) -> None:
        self._due_at = None
        self._one_at = float("-inf")
