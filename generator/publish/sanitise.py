"""The second wall: whatever Markdown made, only these elements and attributes come through it.

The first wall is the dialect, which takes no raw HTML. Classes, ids and addresses are looked at once more when
elements are written (`elements`).
"""

import nh3

_GLOBAL = {"lang", "dir"}
_TAGS = frozenset(
    "a abbr blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr img ins kbd li mark ol p pre q s samp small "
    "span strong sub sup table tbody td th thead tr ul var".split()
)
_ATTRIBUTES = {
    "a": {"href", "title", "class", "id"},
    "abbr": {"title"},
    "code": {"class"},
    "div": {"class"},
    "img": {"src", "alt", "title", "width", "height"},
    "li": {"id", "value"},
    "ol": {"start"},
    "p": {"class"},
    "span": {"class"},
    "sup": {"id"},
    "td": {"style", "align"},
    "th": {"style", "align"},
    **{f"h{level}": {"id"} for level in range(1, 7)},
}
_cleaner = nh3.Cleaner(
    tags=set(_TAGS),
    clean_content_tags={"script", "style"},
    attributes={tag: _GLOBAL | _ATTRIBUTES.get(tag, set()) for tag in _TAGS},
    url_schemes={"http", "https", "mailto"},
    strip_comments=True,
    link_rel=None,
)


def sanitise(html: str) -> str:
    """`html` with nothing in it that runs, frames, submits or styles; attributes double-quoted, `<` and `>` escaped."""
    return _cleaner.clean(html)
