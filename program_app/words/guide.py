"""What the guide says about itself: its parts, its entries, and reading aloud."""

from program_app.domain.guide import RelatedKind
from program_app.words.language import _, ngettext


def shelf_name(shelf: str) -> str:
    """A part of the guide in one word."""
    return {"questions": _("Questions"), "cards": _("Cards"), "essays": _("About")}[shelf]


def question_number(number: int) -> str:
    """Which of the twelve questions: "Question 5"."""
    return _("Question {number}").format(number=number)


def card_day(day: int) -> str:
    """Which day a card belongs to: "Card of day 9"."""
    return _("Card of day {day}").format(day=day)


def about_program() -> str:
    """What an essay is."""
    return _("About this program")


def minutes_to_read(minutes: int) -> str:
    """How long a text takes: "2 min read"."""
    return _("{minutes} min read").format(minutes=minutes)


def source_line() -> str:
    """Where a text comes from."""
    return _("From the talk that this program follows, in our own words.")


def found_line(count: int) -> str:
    """How much was found."""
    return ngettext("{count} text found", "{count} texts found", count).format(count=count)


def nothing_found(query: str) -> str:
    """What is said where nothing fits."""
    return _("Nothing here speaks of ‘{query}’. Try a shorter word.").format(query=query)


def nothing_to_read() -> str:
    """What is said where the program brings no texts."""
    return _("This program brings no texts to read.")


def before_text(title: str) -> str:
    """The way to the text before this one."""
    return _("Before this: {title}").format(title=title)


def after_text(title: str) -> str:
    """The way to the text after this one."""
    return _("Next: {title}").format(title=title)


def no_reader() -> str:
    """Why nothing can be read aloud on this computer, and where more is said."""
    return _("This computer has no voice of its own to read with yet. Settings says what brings one.")


def reader_silent() -> str:
    """The voice of the computer gave no sound for a text."""
    return _("The voice of this computer did not answer. The text is all here to read.")


def related_icon(kind: RelatedKind, target: str) -> str:
    """The sign beside a related action: that of the page, or of the kind of thing it leads to."""
    return {
        RelatedKind.PAGE: target,
        RelatedKind.EXERCISE: "exercises",
        RelatedKind.ARTICLE: "guide",
        RelatedKind.RESCUE: "rescue",
    }[kind]
