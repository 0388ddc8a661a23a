# wrong: a default that is kept between calls, later delays get the first one's times
def forecast(delay, known={}):
    known.setdefault("work", 6)
    known.setdefault("span", 2)
    known.setdefault("one_worker", 6 * delay)
    known.setdefault("two_workers", 4 * delay)
    known.setdefault("thousand_workers", 2 * delay)
    return known
