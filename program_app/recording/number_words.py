"""Numbers as they are said."""

_SMALL = [
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def number_words(number: int) -> list[str]:
    """The words of a number below a thousand."""
    if number >= 1000:
        raise ValueError(f"{number} is more than anybody counts here")
    hundreds, rest = divmod(number, 100)
    said = [_SMALL[hundreds], "hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        return [*said, _TENS[tens - 2], *([_SMALL[ones]] if ones else [])]
    return [*said, _SMALL[rest]] if rest or not said else said
