# tasks with as many arguments as numbers
def totals(groups):
    @delayed
    def add(*numbers):
        return sum(numbers)

    @delayed
    def collect(*sums):
        return list(sums)

    return collect(*(add(*map(lazy_inc, group)) for group in groups))
