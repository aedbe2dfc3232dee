"""The room where YAML becomes a Program."""
