"""A claim beside what its passages say: words in one form, clauses, and how much two of them have in common."""
