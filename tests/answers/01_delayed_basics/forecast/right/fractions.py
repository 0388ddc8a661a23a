from fractions import Fraction


def forecast(delay):
    d = Fraction(delay)
    return {"work": 6, "span": 2, "one_worker": 6 * d, "two_workers": 4 * d, "thousand_workers": 2 * d}
