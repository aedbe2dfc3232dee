"""Makes tones and spoken lines heard on their moment: one output stream, a mixer, and voices."""
