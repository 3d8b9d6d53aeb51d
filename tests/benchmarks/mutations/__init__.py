"""Plants defects in true claim–passage–source triples, makes harmless changes to others, and counts what is noticed."""
