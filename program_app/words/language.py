"""The chosen language: every word the user reads passes through `_` or `ngettext`."""

import gettext

from program_app.paths import resource

_translation = gettext.translation("brace28", resource("translations"), fallback=True)

_ = _translation.gettext
ngettext = _translation.ngettext
