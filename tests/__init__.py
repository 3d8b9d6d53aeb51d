"""The tests. A package, so that no other package of that name, which some dependency installs, comes before it."""
