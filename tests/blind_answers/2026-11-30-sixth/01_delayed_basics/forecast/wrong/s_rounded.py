# rounds the seconds to one digit: short delays come out wrong
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    return {
        "work": 6,
        "span": 2,
        "one_worker": round(6 * delay, 1),
        "two_workers": round(4 * delay, 1),
        "thousand_workers": round(2 * delay, 1),
    }
