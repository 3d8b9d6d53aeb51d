"""Hosts that carry the works of others: libraries, archives, resolvers, and places where anybody publishes.

That two works lie on one of them says nothing of who made them.
"""

from generator.check.address.hosts import domains_of

_PLATFORMS = frozenset(
    """
    academia.edu archive.fo archive.is archive.li archive.md archive.org archive.ph archive.today archive.vn
    arxiv.org biorxiv.org bitbucket.org blogger.com blogspot.com bsky.app bsky.social businesswire.com
    codeberg.org courtlistener.com dailymotion.com discord.com documentcloud.org doi.org dropbox.com
    eur-lex.europa.eu europepmc.org facebook.com figshare.com flickr.com ghost.io github.com githubusercontent.com
    gitlab.com globenewswire.com google.com govinfo.gov groups.google.com gutenberg.org handle.net hathitrust.org
    huggingface.co instagram.com issuu.com jstor.org justia.com law.cornell.edu linkedin.com livejournal.com
    mastodon.social medium.com medrxiv.org megaphone.fm mirror.xyz ncbi.nlm.nih.gov notion.site openreview.net
    osf.io pacer.gov patreon.com perma.cc philpapers.org podbean.com preprints.org prnewswire.com
    pubmed.ncbi.nlm.nih.gov pypi.org quora.com readthedocs.io reddit.com regulations.gov researchgate.net
    researchsquare.com scribd.com sec.gov semanticscholar.org slideshare.net soundcloud.com sourceforge.net
    spotify.com ssrn.com stackexchange.com stackoverflow.com substack.com supremecourt.gov telegra.ph threads.net
    tiktok.com tumblr.com twitch.tv twitter.com uscourts.gov vimeo.com web.archive.org webcitation.org
    wikisource.org wordpress.com worldcat.org x.com yahoo.com youtu.be youtube.com zenodo.org
""".split()
)


def platform_of(host: str) -> str:
    """The platform that `host` (as `host_of` spells it) belongs to; empty where it is of one publisher, as most are."""
    return next((name for name in domains_of(host) if name in _PLATFORMS), "")
