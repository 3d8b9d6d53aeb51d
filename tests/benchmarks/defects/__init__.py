"""How many planted defects the checks find, and how often they object to a harmless rewrite."""
