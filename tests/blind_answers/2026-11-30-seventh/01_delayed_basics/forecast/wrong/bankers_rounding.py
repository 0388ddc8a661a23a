# rounds two and a half, which gives two
def forecast(delay):
    seconds = {name: (max(1, round(5 / n)) + 1) * delay for name, n in (("one_worker", 1), ("two_workers", 2), ("thousand_workers", 1000))}
    return {"work": 6, "span": 2, **seconds}
