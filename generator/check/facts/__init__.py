"""Figures, dates and units in prose: where they stand, what they may mean, and whether one text bears out another's."""
