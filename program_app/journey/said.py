"""What a person has said about a date so far, for pages and commands that do not ask it themselves."""

from datetime import date

from program_app.journey.asked import Asked
from program_app.journey.diary import Diary


def said_on(diary: Diary, on: date) -> Asked:
    """The pain that was given last on that date, and whether a sign is there that beats any number."""
    return Asked(pain=diary.pain_on(on), has_sign=diary.has_sign_on(on))
