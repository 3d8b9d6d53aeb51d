"""By language, what makes a claim careful besides a hedge: who says so, what is planned, how likely it is."""

from generator.check.hedging.care import eastern, english, germanic, romance

CARE = {**english.CARE, **romance.CARE, **germanic.CARE, **eastern.CARE}
"""Patterns, each of a word or phrase."""
