"""How a budget is best divided among channels (forecast.md 10)."""
