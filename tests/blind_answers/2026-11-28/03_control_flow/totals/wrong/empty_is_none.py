# wrong: an empty group gives None
def totals(groups):
    @delayed
    def group_sum(numbers):
        if numbers:
            return sum(numbers)

    return delayed(list)([group_sum([delayed(slowinc)(x) for x in group]) for group in groups])
