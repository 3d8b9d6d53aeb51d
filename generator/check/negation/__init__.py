"""Finds what a text denies, and whether a claim and its passages disagree in that."""
