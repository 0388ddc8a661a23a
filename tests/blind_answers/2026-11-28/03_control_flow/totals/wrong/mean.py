# wrong: means instead of sums
def totals(groups):
    def mean(numbers):
        return sum(numbers) / len(numbers) if numbers else 0

    return delayed(list)([delayed(mean)([delayed(slowinc)(x) for x in group]) for group in groups])
