"""What a status code means for a link (RFC 9110, section 15). Refusals tell nothing of whether the work is there."""

from http import HTTPStatus

from generator.core.evidence import Link

_BY_STATUS = {
    401: Link.BLOCKED,
    402: Link.PAYWALLED,
    403: Link.BLOCKED,
    407: Link.BLOCKED,
    418: Link.BLOCKED,
    429: Link.LIMITED,
    451: Link.BLOCKED,
    511: Link.BLOCKED,  # a network asks for a sign-in
    999: Link.BLOCKED,  # LinkedIn's, for robots
}
_GONE = frozenset({404, 410})
# Names that the standard library has not.
_NAMES = {418: "I'm a Teapot", 520: "Unknown Error", 521: "Web Server Is Down", 522: "Connection Timed Out",
          523: "Origin Is Unreachable", 524: "A Timeout Occurred", 525: "TLS Handshake Failed",
          526: "Invalid TLS Certificate", 530: "Origin DNS Error", 999: "Request Denied"}  # fmt: skip


def refusal(status: int) -> Link | None:
    """What a link is whose server refuses to answer us; None where it does not refuse."""
    return _BY_STATUS.get(status)


def is_failure(status: int) -> bool:
    """Whether the status says that the work cannot be had there by anybody; not so for what we may have caused."""
    return status in _GONE or 500 <= status <= 599


def named(status: int) -> str:
    """The status with its name: `404 Not Found`."""
    if status in _NAMES:
        return f"{status} {_NAMES[status]}"
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"status {status}"
