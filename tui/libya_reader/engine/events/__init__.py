"""Events and topics: the passages that tell of what an annotation describes, and the documents that are silent."""
