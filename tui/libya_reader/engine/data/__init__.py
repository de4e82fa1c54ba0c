"""Tables of linguistic knowledge, each sorted and sourced."""
