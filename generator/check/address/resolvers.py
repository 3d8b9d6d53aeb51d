"""Hosts whose addresses are kept for lasting references: to lead elsewhere is what they are for."""

RESOLVERS = frozenset(
    """
    ark.bnf.fr ark.org arks.org dl.handle.net doi.org dx.doi.org dx.medra.org epic.eu hdl.handle.net
    id.loc.gov identifiers.org link.springer.de linkinghub.elsevier.com n2t.net nbn-resolving.de
    nbn-resolving.org permalink.obvsg.at permid.org persistent-identifier.nl purl.archive.org
    purl.fdlp.gov purl.oclc.org purl.org resolver.kb.nl resolver.sub.uni-goettingen.de urn.fi urn.kb.se
    urn.nb.no w3id.org
""".split()
)
