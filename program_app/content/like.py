"""A pose that is `like` another one takes from there what it does not say itself."""

from collections.abc import Iterator, Mapping

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.sentences import with_suggestion

_LIKE = "like"
_PAIRS = ("legs", "arms")
"""Of these each side is taken or replaced on its own."""

Postures = Mapping[str, dict[str, Plain]]


def postures_of(document: Document | None) -> Postures:
    """The common postures by name; each may be like one that stands before it."""
    found: dict[str, dict[str, Plain]] = {}
    for name, pose in _written(document):
        found[name] = _filled(pose, found.get(str(pose.get(_LIKE)), {}))
    return found


def posture_problems(document: Document | None) -> Iterator[Problem]:
    """Postures that are like none that stands before them."""
    before: dict[str, dict[str, Plain]] = {}
    for name, pose in _written(document):
        if document is not None:
            yield from _unknown(document, ("postures", name), pose, before)
        before[name] = pose


def _written(document: Document | None) -> list[tuple[str, dict[str, Plain]]]:
    whole = document.at(("postures",)) if document is not None else None
    named = whole.items() if isinstance(whole, dict) else ()
    return [(name, pose) for name, pose in named if isinstance(pose, dict)]


def fill_likenesses(document: Document, postures: Postures) -> list[Problem]:
    """Write out every pose of a motion that is like another: `start`, `held`, `easier` or a posture."""
    known = dict(postures)
    problems: list[Problem] = []
    for path, pose in _poses(document):
        if _LIKE in pose:
            problems += _unknown(document, path, pose, known)
            written = _filled(pose, known.get(str(pose[_LIKE]), {}))
            pose.clear()
            pose.update(written)
        if path == ("start",):
            known["start"] = pose
        if path[0] == "work":
            known["held"] = pose
        if path == ("easier", "start"):
            known["easier"] = pose
    return problems


def _unknown(document: Document, path: KeyPath, pose: dict[str, Plain], known: Postures) -> Iterator[Problem]:
    name = str(pose.get(_LIKE, ""))
    if name and name not in known:
        sentence = with_suggestion(f"there is no pose {name} to be like", name, sorted(known))
        yield document.problem((*path, _LIKE), sentence)


def _poses(document: Document) -> Iterator[tuple[KeyPath, dict[str, Plain]]]:
    """Every pose of a motion in the order in which they may be like each other."""
    paths: list[KeyPath] = [("start",)]
    for key in ("work", "cycle"):
        paths += [(key, index) for index in range(_length(document, key))]
    paths += [("easier", "start"), ("easier", "held")]
    paths += [("wrong", index, "pose") for index in range(_length(document, "wrong"))]
    for path in paths:
        pose = document.at(path)
        if isinstance(pose, dict):
            yield path, pose


def _length(document: Document, key: str) -> int:
    items = document.at((key,))
    return len(items) if isinstance(items, list) else 0


def _filled(pose: dict[str, Plain], base: dict[str, Plain]) -> dict[str, Plain]:
    filled = {**base, **pose}
    filled.pop(_LIKE, None)
    for pair in _PAIRS:
        own, taken = pose.get(pair), base.get(pair)
        if isinstance(own, dict) and isinstance(taken, dict):
            filled[pair] = {**taken, **own}
    return filled
