"""The window: pages, and the widgets they are made of."""
