"""All kinds: importing the modules declares them."""

from tests.benchmarks.defects import (
    harmless_numbers,
    harmless_structure,
    harmless_words,
    plant_citations,
    plant_evidence,
    plant_facts,
    plant_fields,
    plant_files,
    plant_malformed,
    plant_marks,
    plant_pairs,
    plant_quotations,
    plant_sources,
    plant_takeaways,
)
from tests.benchmarks.defects.registry import DEFECTS, REWRITES

MODULES = (
    harmless_numbers,
    harmless_structure,
    harmless_words,
    plant_citations,
    plant_evidence,
    plant_facts,
    plant_fields,
    plant_files,
    plant_malformed,
    plant_marks,
    plant_pairs,
    plant_quotations,
    plant_sources,
    plant_takeaways,
)

__all__ = ["DEFECTS", "MODULES", "REWRITES"]
