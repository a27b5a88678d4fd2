"""The document generator: annotated business documents from templates, name lists and layout rules."""
