from fractions import Fraction


def chunk(tasks, workers):
    return ceil(Fraction(tasks, workers))
