"""Stamps briefings into the shell: the pages at their addresses."""

from collections.abc import Mapping

from generator.publish.addresses import briefing_href
from generator.publish.cache import fingerprint
from generator.publish.gather import Bodies
from generator.publish.shell import Shell
from generator.publish.staging import Staging
from generator.publish.study import Body


def stamp(bodies: Bodies, pages: Mapping[str, str], shell: str, staging: Staging) -> None:
    """Write the `pages` of briefings: by path, what stands below each (`related_html`)."""
    page = Shell.parse(shell)
    shell_key = fingerprint(shell)
    for path, below in pages.items():
        key = fingerprint(shell_key, bodies.body_key(path), below)
        if not staging.take_over(group(path), key):
            url = briefing_href(path)
            body = bodies.body(path)
            files = {f"{url}{name}": text for name, text in body.files}
            staging.write(group(path), key, {f"{url}index.html": stamped(page, body, url, below), **files})


def stamped(shell: Shell, body: Body, url: str, below: str) -> str:
    """The page of a briefing at `url`, relative to the site's root."""
    return shell.stamp(
        {
            "title": body.title_html,
            "description": body.description_html,
            "url": url,
            "head": body.head_html,
            "body": body.article_html,
            "related": below,
        }
    )


def group(path: str) -> str:
    """The name of the group of a briefing's files."""
    return f"page {path}"
