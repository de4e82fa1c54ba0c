"""The aligner: which passages of any documents tell of the same event, how sure, and why."""
