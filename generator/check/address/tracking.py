"""Parameters of an address that say where a reader came from, not what is to be read.

The names are those on which kept lists agree: Brave's query filter (brave-core, `components/query_filter`),
Firefox's query stripping, ClearURLs' global rules and AdGuard's URL Tracking filter, as of 2025. Left out are
names that choose content on some sites (`ref`, `source`, `mc`, `spm`) and those that let a reader in
(`unlocked_article_code`).
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from generator.core.position import Span

_NAMES = frozenset((
    # Advertising: click identifiers
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid", "srsltid",
    "msclkid", "yclid", "ymclid", "ysclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "rdt_cid",
    "epik", "irclickid", "irgwc", "rb_clickid", "unicorn_click_id", "wickedid", "scclid", "tblci",
    "obclid", "outbrainclickid", "vmcid", "_openstat", "mkwid", "pcrid",
    # Mail and marketing systems
    "mc_cid", "mc_eid", "mc_tc", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "_hsenc",
    "_hsmi", "__hsfp", "__hssc", "__hstc", "hsctatracking", "ml_subscriber", "ml_subscriber_hash", "et_rid",
    "ss_email_id", "bsft_clkid", "bsft_uid", "bbeml", "ck_subscriber_id", "_kx", "_ke", "_bhlid", "__s",
    "vgo_ee", "sc_customer", "sc_eh", "sc_uid", "at_recipient_id", "at_recipient_list", "elqtrackid", "elqtrack",
    "oft_c", "oft_ck", "oft_d", "oft_id", "oft_ids", "oft_k", "oft_lk", "oft_sk", "dm_i", "trk_contact",
    "trk_msg", "trk_module", "trk_sid",
    # Statistics and sharing
    "_ga", "_gl", "s_cid", "s_kwcid", "icid", "cmpid", "xtor", "echobox", "wt_mc", "wt_zmc", "wtrid", "wtmc",
    "fb_action_ids", "fb_action_types", "fb_comment_id", "fb_source", "fb_ref", "action_object_map",
    "action_type_map", "action_ref_map", "guce_referrer", "guce_referrer_sig", "guccounter",
    "_branch_match_id", "_branch_referrer", "__twitter_impression", "tracking_source", "os_ehash",
    "at_campaign", "at_medium", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "at_campaign_type",
    "at_link_id", "at_link_type", "at_link_origin", "at_format", "at_ptr_name", "at_bbc_team",
    "itm_source", "itm_medium", "itm_campaign", "itm_content", "itm_term", "hmb_source", "hmb_medium",
    "hmb_campaign", "ga_source", "ga_medium", "ga_campaign", "ga_content", "ga_term",
))  # fmt: skip
_FAMILIES = ("utm_", "mtm_", "pk_", "piwik_", "hsa_", "otm_", "stm_")
# Names that mean something else elsewhere.
_SCOPED: dict[str, tuple[str, ...]] = {
    "cmp": ("theguardian.com",),
    "cvid": ("msn.com",),
    "feature": ("youtube.com", "youtu.be"),
    "ito": ("dailymail.co.uk", "metro.co.uk"),
    "leadsource": ("bloomberg.com",),
    "lipi": ("linkedin.com",),
    "mod": ("wsj.com", "marketwatch.com", "barrons.com"),
    "ncid": ("aol.com", "engadget.com", "huffpost.com", "huffingtonpost.com", "techcrunch.com", "yahoo.com"),
    "ns_campaign": ("bbc.com", "bbc.co.uk"),
    "ns_linkname": ("bbc.com", "bbc.co.uk"),
    "ns_mchannel": ("bbc.com", "bbc.co.uk"),
    "ns_source": ("bbc.com", "bbc.co.uk"),
    "ocid": ("bbc.com", "bbc.co.uk", "microsoft.com", "msn.com"),
    "pp": ("youtube.com",),
    "ref_src": ("twitter.com", "x.com"),
    "ref_url": ("twitter.com", "x.com"),
    "reflink": ("wsj.com", "marketwatch.com", "barrons.com"),
    "refid": ("linkedin.com",),
    "rcm": ("linkedin.com",),
    "s": ("twitter.com", "x.com"),
    "si": ("youtube.com", "youtu.be", "spotify.com"),
    "smid": ("nytimes.com",),
    "smtyp": ("nytimes.com",),
    "sref": ("bloomberg.com",),
    "srnd": ("bloomberg.com",),
    "t": ("twitter.com", "x.com"),
    "trackingid": ("linkedin.com",),
    "trk": ("linkedin.com",),
    "wpisrc": ("washingtonpost.com",),
    "wpmm": ("washingtonpost.com",),
}
# An address within the address, as in `web.archive.org/web/2024/https://…`: what follows is a copy's name.
_NESTED = re.compile(r"https?:/", re.IGNORECASE)


def is_tracking(parameter: str, host: str = "") -> bool:
    """Whether a parameter of that name only tracks: everywhere, or on `host` (lower case, without `www.`)."""
    name = parameter.lower().removeprefix("amp;")
    if name in _NAMES or name.startswith(_FAMILIES):
        return True
    return any(host == site or host.endswith(f".{site}") for site in _SCOPED.get(name, ()))


def tracking(address: str, host: str) -> tuple[list[str], tuple[Span, ...]]:
    """The names of the parameters of `address` that only track, and the spans of it to cut to be rid of them.

    `host` is its host. A parameter of an address that stands within it (a web archive's) is part of a
    copy's name and no business of ours. A fragment that only tracks is cut too.
    """
    rest, mark, fragment = address.partition("#")
    path, _, query = rest.partition("?")
    if _NESTED.search(path, 8):
        return [], ()
    names, cuts = [], []
    pieces = [(piece, _tracked(piece, host)) for piece in query.split("&")] if query else []
    if any(name for _, name in pieces):
        names = [name for _, name in pieces if name]
        cuts = list(_cuts(pieces, len(path) + 1, len(rest)))
    inner = [_tracked(piece, host) for piece in fragment.split("&") if piece] if mark else []
    if inner and all(inner):
        names += [name for name in inner if name]
        cuts.append(Span(len(rest), len(address)))
    return names, tuple(cuts)


def _cuts(pieces: list[tuple[str, str]], start: int, end: int) -> Iterator[Span]:
    """The spans to cut of a query that stands at `start`: each parameter with one of the marks beside it."""
    if not any(piece and not name for piece, name in pieces):
        yield Span(start - 1, end)
        return
    at, leading = start, True
    for piece, name in pieces:
        after = at + len(piece)
        if name:
            yield Span(at, after + 1) if leading else Span(at - 1, after)
        else:
            leading = False
        at = after + 1


def _tracked(piece: str, host: str) -> str:
    """The parameter's name, where it is one that tracks and has a value."""
    name, mark, _ = piece.partition("=")
    name = unquote(name) if "%" in name else name
    return name if mark and is_tracking(name, host) else ""
