"""Times our builds beside those of other engines, on the same briefings."""
