"""Exports: the aligned excerpts of one event or all, with their silences, as a text that can be kept and sent on."""

from libya_reader.comparison.exports.choice import UnknownEventError, find_event_ids
from libya_reader.comparison.exports.formats import EXPORT_FORMATS, ExportFormat, default_name, render_export

__all__ = ["EXPORT_FORMATS", "ExportFormat", "UnknownEventError", "default_name", "find_event_ids", "render_export"]
