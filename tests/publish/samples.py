"""What the tests of pages, feeds, search and exports share."""

from collections.abc import Callable, Mapping

from generator.core.model import Library

HOSTILE = "</title></script><script>alert(1)</script>&\"'<!-- ]]> {{ x }}"
"""What a stranger may write wherever text goes."""

Open = Callable[..., Library]
Variant = Callable[[Mapping[str, str]], str]
