"""Finds names in a text, and tells whether a claim names somebody else than its passages do."""
