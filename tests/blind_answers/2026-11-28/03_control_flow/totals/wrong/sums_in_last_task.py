# wrong: one task sums all groups
def totals(groups):
    def sum_all(lists):
        return [sum(numbers) for numbers in lists]

    return delayed(sum_all)([[delayed(slowinc)(x) for x in group] for group in groups])
