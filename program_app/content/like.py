"""A pose that is `like` another one takes from there what it does not say itself."""

from collections.abc import Iterator, Mapping

from program_app.content.document import Document, KeyPath, Plain
from program_app.content.errors import Problem
from program_app.content.sentences import with_suggestion

LIKE = "like"
"""The key under which a pose names the one that it is like."""
PAIRS = ("legs", "arms")
"""Of these each side is taken or replaced on its own."""

Postures = Mapping[str, dict[str, Plain]]


def fill_postures(document: Document) -> tuple[Postures, list[Problem]]:
    """Write out the common postures, each of which may be like one before it; by name, and what is wrong."""
    known: dict[str, dict[str, Plain]] = {}
    problems: list[Problem] = []
    whole = document.at(("postures",))
    for name, pose in whole.items() if isinstance(whole, dict) else ():
        if isinstance(pose, dict):
            problems += _fill(document, ("postures", name), pose, known)
            known[name] = pose
    return known, problems


def fill_likenesses(document: Document, postures: Postures) -> list[Problem]:
    """Write out every pose of a motion that is like another: `start`, `held`, `easier` or a posture."""
    known = dict(postures)
    problems: list[Problem] = []
    for path, pose in _poses(document):
        problems += _fill(document, path, pose, known)
        if path == ("start",):
            known["start"] = pose
        if path[0] == "work":
            known["held"] = pose
        if path == ("easier", "start"):
            known["easier"] = pose
    return problems


def _fill(document: Document, path: KeyPath, pose: dict[str, Plain], known: Postures) -> Iterator[Problem]:
    """Write out the `pose` at `path`, if it is like another one."""
    if LIKE not in pose:
        return
    name = str(pose[LIKE])
    if name not in known:
        sentence = with_suggestion(f"there is no pose {name} to be like", name, sorted(known))
        yield document.problem((*path, LIKE), sentence)
    filled = _filled(pose, known.get(name, {}))
    pose.clear()
    pose.update(filled)


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
    filled.pop(LIKE, None)
    for pair in PAIRS:
        own, taken = pose.get(pair), base.get(pair)
        if isinstance(own, dict) and isinstance(taken, dict):
            filled[pair] = {**taken, **own}
    return filled
