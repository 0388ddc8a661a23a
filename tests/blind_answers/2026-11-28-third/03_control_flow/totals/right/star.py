def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    def add(*numbers):
        return sum(numbers)

    def to_list(*numbers):
        return list(numbers)

    return delayed(to_list)(*[delayed(add)(*[lazy_inc(x) for x in group]) for group in groups])
