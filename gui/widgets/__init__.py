"""Reusable pieces that know no comparison: text with marks, labels, swatches, bars."""
