"""Finding a quotation's place again in a text that has changed: folding, candidate places, weighing."""
