"""Finds what a text says is more or less, rises or falls, and whether a claim turns that round."""
