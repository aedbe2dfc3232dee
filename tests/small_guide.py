"""A guide that is read in a minute: two questions, two cards and an essay."""

from dataclasses import replace

from program_app.domain.guide import (
    Article,
    ArticleKind,
    FigurePair,
    Guide,
    GuideCard,
    Practical,
    Related,
    RelatedKind,
    Section,
)
from program_app.domain.program import Program
from tests.builders import a_program

OTHER_VIEWS = "This program’s approach: no back exercises. Other views: many also train the back."
WALKING = Article(
    id="walking",
    number=1,
    kind=ArticleKind.QUESTION,
    title="Is walking good for it?",
    short_answer="Walking helps when your belly carries you.",
    sections=(
        Section(paragraphs=("A short stroll often feels good.",)),
        Section(heading="Speed", paragraphs=("Speed calls on more muscle.", "So this plan stays slow.")),
    ),
    practical=Practical(heading="Try this", steps=("Tuck your seat under.", "Walk for a minute.")),
    figure=FigurePair(exercise="tilt_bridge", mistake="Lifting with an arch"),
    sources=("S028",),
    related=Related(kind=RelatedKind.PAGE, target="walk", words="Try a braced walk"),
)
SLEEPING = Article(
    id="sleeping",
    number=2,
    kind=ArticleKind.QUESTION,
    title="How to sleep with it?",
    short_answer="On your side, with a pillow.",
    sections=(Section(paragraphs=("Change position when you wake.",)),),
    other_views=OTHER_VIEWS,
    sources=("S057",),
    related=Related(kind=RelatedKind.ARTICLE, target="walking", words="Read about walking"),
)
ABOUT = Article(
    id="about",
    kind=ArticleKind.ESSAY,
    title="About",
    short_answer="A program for twenty-eight days.",
    sections=(Section(paragraphs=("It is no medical advice.",)),),
    other_views=OTHER_VIEWS,
    sources=("S025",),
)
NINTH = GuideCard(
    day=9,
    title="Why no back exercises",
    paragraphs=("The back rests here.", "It works enough on its own."),
    other_views=OTHER_VIEWS,
    sources=("S024",),
    related=Related(kind=RelatedKind.EXERCISE, target="tilt_bridge", words="Look at the bridge"),
)
FIRST = GuideCard(
    day=1,
    title="Two teams",
    paragraphs=("Belly and seat share the work.",),
    sources=("S021",),
    related=Related(kind=RelatedKind.RESCUE, words="Open the rescue page"),
)
SMALL_GUIDE = Guide(articles=(WALKING, SLEEPING, ABOUT), cards=(FIRST, NINTH))


def with_guide(program: Program | None = None, guide: Guide = SMALL_GUIDE) -> Program:
    """A program with something to read."""
    return replace(program or a_program(), guide=guide)
