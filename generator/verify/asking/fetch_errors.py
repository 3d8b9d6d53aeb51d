"""What a failed connection means, in words. Nothing that a host has written goes into them."""

import errno
import socket
import ssl

from generator.verify.asking.resolver import RefusedError
from generator.verify.response import Failure

_NO_SUCH_NAME = frozenset(
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") if hasattr(socket, name)
)
_OUR_OWN = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
"""What says nothing of the host: no way out of this machine, no room for a socket."""
_CLOSED = frozenset({errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE})


def told(error: Exception, host: str) -> tuple[Failure, str]:
    """What went wrong while `host` was asked, and in words. `error` may carry another one that says more."""
    cause = _cause(error)
    if isinstance(cause, RefusedError):
        return Failure.REFUSED, cause.why
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Failure.TLS, f"the certificate of {host} is not to be trusted ({cause.verify_message})"
    if isinstance(cause, ssl.SSLError):
        return Failure.TLS, f"no secure connection to {host} ({cause.reason or 'broken off'})"
    if isinstance(cause, socket.gaierror):
        if cause.errno in _NO_SUCH_NAME:
            return Failure.NAME, f"there is no host called {host}"
        return Failure.OFFLINE, f"the name {host} could not be looked up"
    if isinstance(cause, OSError):
        return _connection(cause.errno, host)
    if isinstance(cause, ValueError):
        return Failure.REFUSED, "it is not an address"
    return Failure.CONNECTION, f"{host} closed the connection without an answer"


def _connection(number: int | None, host: str) -> tuple[Failure, str]:
    if number == errno.EACCES:
        return Failure.REFUSED, f"the host {host} is private"
    if number in _OUR_OWN:
        return Failure.OFFLINE, "this machine could not make the connection"
    if number == errno.ECONNREFUSED:
        return Failure.CONNECTION, f"{host} refuses connections"
    if number == errno.ETIMEDOUT:
        return Failure.TIMEOUT, f"{host} does not answer"
    if number in _CLOSED:
        return Failure.CONNECTION, f"{host} broke off the connection"
    return Failure.CONNECTION, f"{host} could not be reached"


def _cause(error: Exception) -> BaseException:
    """The error of the system within one of the HTTP client."""
    for name in ("certificate_error", "os_error"):
        inner = getattr(error, name, None)
        if isinstance(inner, Exception):
            return inner
    return error
