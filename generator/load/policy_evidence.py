"""Reads what `policy.yml` says of evidence: how much of it publication needs, and which archives are asked."""

import re

from yaml.nodes import Node, SequenceNode

from generator.core.guess import nearest
from generator.core.settings import Standard
from generator.core.wording import quoted
from generator.load import yaml_tree
from generator.load.setting_files import SettingFile

REQUIRED = "required"
DAYS_MAX = "days-max"
ARCHIVE = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+/(?:[^\s<>\"]*[/=])?")
"""The base address of a TimeGate (RFC 7089): the address of the page that is looked for is written behind it."""
_ARCHIVES_MAX = 10


def standard(file: SettingFile, node: Node) -> Standard:
    """The least that takeaways must rest on. Raises UsageError."""
    word = file.text_of(node, f"'{REQUIRED}'")
    words = [each.value for each in Standard]
    if word not in words:
        guess = nearest(word, words)
        remedy = f"did you mean '{guess}'?" if guess else f"use {', '.join(words[:-1])} or {words[-1]}"
        raise file.wrong(node, f"not a standard of evidence: {quoted(word)}", remedy)
    return Standard(word)


def archives(file: SettingFile, node: Node) -> tuple[str, ...]:
    """The addresses of the archives, in the order in which they are asked. Raises UsageError."""
    if not isinstance(node, SequenceNode):
        raise file.wrong(node, "'archives' must be a list", "write [https://web.archive.org/web/]")
    entries = yaml_tree.items(node)
    if len(entries) > _ARCHIVES_MAX:
        raise file.wrong(node, f"'archives' has {len(entries)} entries, more than {_ARCHIVES_MAX} allowed")
    return tuple(_archive(file, entry) for entry in entries)


def _archive(file: SettingFile, node: Node) -> str:
    address = file.text_of(node, "an entry of 'archives'")
    if not ARCHIVE.fullmatch(address):
        remedy = "write the base address of its TimeGate, such as https://web.archive.org/web/"
        raise file.wrong(node, f"not the address of an archive: {quoted(address)}", remedy)
    return address
