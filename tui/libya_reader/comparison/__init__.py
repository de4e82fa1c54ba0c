"""The comparison: loads a case, runs the engine once, and holds the answer. No screen, no printing."""
