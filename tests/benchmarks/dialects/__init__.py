"""The same briefings in the dialects of other engines: footnotes for citations, tags for topics."""
