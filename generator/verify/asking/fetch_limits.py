"""How much of an answer is taken, and how long it is waited for. Values only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Bounds of one request with its redirects. Times in seconds, sizes in bytes."""

    total: float = 30.0
    """For all answers of a chain together, without the waiting between requests that politeness asks for."""
    connect: float = 10.0
    idle: float = 15.0
    """The longest silence within an answer."""
    body: int = 20_000_000
    """As sent, and also as it is without its content encoding."""
    redirects: int = 10
    header: int = 32_000
    """One line of the header; a policy for scripts may be long."""
    headers: int = 200
