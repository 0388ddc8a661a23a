# a worker more halves all of it, but never below the span
def forecast(delay):
    work, span = 6, 2
    return {
        "work": work,
        "span": span,
        **{name: max(work / n, span) * delay for name, n in zip(("one_worker", "two_workers", "thousand_workers"), (1, 2, 1000))},
    }
