from fractions import Fraction


def mean_of(data):
    def mean(numbers):
        return Fraction(sum(numbers), len(numbers))

    return delayed(mean)([delayed(slowinc)(x) for x in data])
