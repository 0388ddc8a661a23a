@delayed
def add_up(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def totals(groups):
    @delayed
    def collect(*sums):
        return list(sums)

    return collect(*[add_up(*[delayed(slowinc)(x) for x in group]) for group in groups])
