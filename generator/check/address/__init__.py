"""Web addresses: what is wrong with one, when two are the same, and what one tells of the work behind it."""

from generator.check.address.faults import fault
from generator.check.address.normalise import normal
from generator.check.address.tracking import is_tracking

__all__ = ["fault", "is_tracking", "normal"]
