"""By language, what makes a sentence of a passage less than certain, or somebody's word."""

from generator.check.hedging.doubts import eastern, english, germanic, romance

DOUBTS = {**english.DOUBTS, **romance.DOUBTS, **germanic.DOUBTS, **eastern.DOUBTS}
"""Patterns, each of a word or phrase; only a claim that has nothing careful in it is told so."""
