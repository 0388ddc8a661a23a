# keeps the first delay it was called with
_first = []


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    if not _first:
        _first.append(delay)
    d = _first[0]
    return {"work": 6, "span": 2, "one_worker": 6 * d, "two_workers": 4 * d, "thousand_workers": 2 * d}
