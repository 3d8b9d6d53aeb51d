"""Compares figures that are words: months, days, seasons, spans of time, small numbers, multiples, currencies."""
