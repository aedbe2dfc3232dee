"""The parts of Today: its card in every state, the bar that starts, and the cards beside it."""
