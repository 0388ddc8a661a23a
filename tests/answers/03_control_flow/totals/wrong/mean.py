# caught by: totals_value
def totals(groups):
    mean = delayed(lambda numbers: sum(numbers) / len(numbers))
    return delayed(list)([mean([lazy_inc(x) for x in group]) for group in groups])
